/** A link of a mail. The url is as found, login tokens included: it is read, never shown, stored or logged. */
export interface OutlineLink {
  readonly text: string;
  readonly url: string;
}

/** One visible line of a mail with the links in it. */
export interface OutlineLine {
  readonly text: string;
  readonly links: readonly OutlineLink[];
  /** True where a reader of the mail does not see it: preheaders, padding, `display:none`. */
  readonly hidden: boolean;
}

/** Both parts of a mail as lines. A part that is missing has no lines. */
export interface Outline {
  readonly text: readonly OutlineLine[];
  readonly html: readonly OutlineLine[];
}
