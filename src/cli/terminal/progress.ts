import { Presets, SingleBar } from 'cli-progress';
import type { UiLanguage } from '../../text/localised.ts';
import type { Io } from '../io.ts';
import { numberText } from './formats.ts';

/** Shorter work is over before anybody wonders. */
const PATIENCE_MS = 700;
const EVERY_MS = 120;
const MEGABYTE = 1024 * 1024;

export interface Progress {
  /** @param done bytes read so far */
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

/**
 * A bar with rate and time left on stderr while a long file is read; silent where stderr is no terminal.
 * Reading blocks between two windows, so the bar is drawn when it is told, not by a timer.
 * @param total bytes to read; null where nobody knows, then only what was read is shown
 */
export function progressBar(io: Io, language: UiLanguage, total: number | null): Progress {
  if (!io.stderr.isTTY) return SILENT;
  const began = io.now();
  let bar: SingleBar | null = null;
  let drawn = 0;
  const number = (bytes: number) => `${numberText(bytes / MEGABYTE, language)} MB`;
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
      bar.update(total === null ? 0 : done, { read: number(done), rate: number(rate), left });
      bar.render();
    },
    stop: () => bar?.stop(),
  };
}
