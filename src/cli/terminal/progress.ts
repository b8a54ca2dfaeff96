import { Presets, SingleBar } from 'cli-progress';
import type { UiLanguage } from '../../text/localised.ts';
import type { Io } from '../io.ts';
import { numberText } from './formats.ts';

/** Shorter work is over before anybody wonders. */
const PATIENCE_MS = 700;
const EVERY_MS = 120;
const MEGABYTE = 1024 * 1024;

export interface Progress {
  /** @param done how much of the total is done */
  readonly at: (done: number) => void;
  /** Takes the bar away; what is printed next begins on a clean line. */
  readonly stop: () => void;
}

const SILENT: Progress = { at: () => undefined, stop: () => undefined };

function leftText(seconds: number, language: UiLanguage): string {
  const rest = Math.ceil(seconds);
  const text = rest < 90 ? `${rest} s` : `${Math.ceil(rest / 60)} min`;
  return language === 'de' ? `noch ${text}` : `${text} left`;
}

/** How an amount of work is written: bytes as megabytes, mails as a count. */
export type Amount = (amount: number, language: UiLanguage) => string;

const megabytes: Amount = (bytes, language) => `${numberText(bytes / MEGABYTE, language)} MB`;

/**
 * A bar with rate and time left on stderr on long work; silent where stderr is no terminal.
 * Reading blocks between two windows, so the bar is drawn when it is told, not by a timer.
 * @param total bytes (or what `amount` writes) to work through; null where nobody knows, then only what was read is shown
 */
export function progressBar(
  io: Io,
  language: UiLanguage,
  total: number | null,
  amount: Amount = megabytes,
): Progress {
  if (!io.stderr.isTTY) return SILENT;
  const began = io.now();
  let bar: SingleBar | null = null;
  let drawn = 0;
  const start = () => {
    const made = new SingleBar(
      {
        format: total === null ? '{read} · {rate}/s' : '{bar} {percentage} % · {read} · {rate}/s · {left}',
        hideCursor: true,
        clearOnComplete: true,
        noTTYOutput: false,
        barsize: 24,
        fps: 1000,
        gracefulExit: true,
      },
      Presets.shades_classic,
    );
    made.start(total ?? 1, 0, { read: '', rate: '', left: '' });
    return made;
  };
  return {
    at: (done) => {
      const now = io.now();
      if (now - began < PATIENCE_MS || now - drawn < EVERY_MS) return;
      drawn = now;
      bar ??= start();
      const rate = done / ((now - began) / 1000);
      const left = total === null ? '' : leftText(Math.max(0, total - done) / rate, language);
      bar.update(total === null ? 0 : done, {
        read: amount(done, language),
        rate: amount(rate, language),
        left,
      });
      bar.render();
    },
    stop: () => bar?.stop(),
  };
}
