/** Draws assets/logo.png: an open door with light behind it, our own drawing, no platform's mark. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 256;
/** Samples per pixel and direction, for smooth edges. */
const SAMPLES = 4;

type Colour = readonly [number, number, number, number];
const NOTHING: Colour = [0, 0, 0, 0];
const WALL: Colour = [31, 78, 95, 255];
const LIGHT: Colour = [255, 220, 140, 255];
const FRAME: Colour = [255, 255, 255, 255];
const DOOR: Colour = [214, 232, 238, 255];

/** The colour at a point; the picture is 1 by 1, y points down. */
function colourAt(x: number, y: number): Colour {
  if (!inRounded(x, y, 0.04, 0.04, 0.96, 0.96, 0.18)) return NOTHING;
  // The leaf of the door stands open towards us: a trapezium with its hinge on the left.
  const leaf = (x - 0.33) / 0.2;
  if (leaf >= 0 && leaf <= 1) {
    const [top, bottom] = [0.24 + 0.09 * leaf, 0.78 + 0.07 * leaf];
    if (y >= top && y <= bottom) return Math.hypot(x - 0.49, y - 0.57) < 0.016 ? WALL : DOOR;
  }
  if (inRounded(x, y, 0.33, 0.24, 0.67, 0.78, 0.01)) return LIGHT;
  if (inRounded(x, y, 0.28, 0.19, 0.72, 0.78, 0.03)) return FRAME;
  return WALL;
}

function inRounded(
  x: number,
  y: number,
  left: number,
  top: number,
  right: number,
  bottom: number,
  radius: number,
): boolean {
  const dx = Math.max(left + radius - x, 0, x - right + radius);
  const dy = Math.max(top + radius - y, 0, y - bottom + radius);
  return Math.hypot(dx, dy) <= radius;
}

function pixel(column: number, row: number): readonly number[] {
  let [red, green, blue, alpha] = [0, 0, 0, 0];
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const [r, g, b, a] = colourAt(
      (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / SIZE,
      (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / SIZE,
    );
    red += r * a;
    green += g * a;
    blue += b * a;
    alpha += a;
  }
  const share = Math.max(alpha, 1);
  return [red / share, green / share, blue / share, alpha / SAMPLES / SAMPLES].map(Math.round);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

const header = Buffer.alloc(13);
header.writeUInt32BE(SIZE, 0);
header.writeUInt32BE(SIZE, 4);
// Eight bits a channel, red green blue alpha.
header.set([8, 6, 0, 0, 0], 8);
const rows = Array.from({ length: SIZE }, (_, row) =>
  Buffer.from([0, ...Array.from({ length: SIZE }, (__, column) => pixel(column, row)).flat()]),
);
mkdirSync('assets', { recursive: true });
writeFileSync(
  'assets/logo.png',
  Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]),
);
