import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';

const MEGABYTE = 1024 * 1024;
/** About the size of a real LinkedIn mail of the twenties, most of it style sheets. */
const NOTIFICATION_BYTES = 80 * 1024;
const CORPUS = new URL('../../test/corpus/', import.meta.url);

/** A small generator of numbers that are the same in every run: results of two runs stay comparable. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Our invented notifications, blown up with style sheets to the size of real ones. */
function notifications(): readonly string[] {
  const mails: string[] = [];
  for (const platform of ['linkedin', 'xing']) {
    const folder = new URL(`${platform}/`, CORPUS);
    if (!existsSync(folder)) continue;
    for (const name of readdirSync(folder)) {
      if (!name.endsWith('.eml')) continue;
      const mail = readFileSync(new URL(name, folder), 'latin1').replace(/\r\n/g, '\n');
      const style = '.mercado-container { margin: 0 auto; padding: 0 24px; color: #282828 }\n';
      const padding = style.repeat(
        Math.max(0, Math.floor((NOTIFICATION_BYTES - mail.length) / style.length)),
      );
      mails.push(mail.replace(/<head>/i, (head) => `${head}\n<style>\n${padding}</style>\n`));
    }
  }
  return mails;
}

const WORDS =
  'Termin Angebot Rechnung Protokoll Sitzung Bericht Entwurf Vertrag project review meeting notes invoice from the team'.split(
    ' ',
  );

function sentences(count: number, random: (below: number) => number): string {
  const lines: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const words = Array.from({ length: 9 }, () => WORDS[random(WORDS.length)]);
    lines.push(`${words.join(' ')}.`);
    if (random(12) === 0) lines.push('', '>From the archive:');
  }
  return lines.join('\n');
}

/** Received lines, signatures and Takeout's own fields: what stands above every mail today, about 4 KB. */
function transport(n: number, random: (below: number) => number): string {
  const scramble = (length: number) =>
    Array.from({ length }, () => String.fromCharCode(97 + random(26))).join('');
  const signature = Array.from({ length: 6 }, () => `\n        ${scramble(68)}`).join('');
  return [
    `X-GM-THRID: ${1_700_000_000_000_000_000n + BigInt(n)}`,
    'X-Gmail-Labels: =?UTF-8?Q?Posteingang,Ge=C3=B6ffnet?=',
    'Delivered-To: jona.muster@example.org',
    `Received: by 2002:a05:6a00:${n.toString(16)} with SMTP id ${scramble(20)};\n        Sat, 14 Feb 2026 04:34:56 -0800 (PST)`,
    `ARC-Seal: i=1; a=rsa-sha256; t=1771072496; cv=none; d=example.org; s=arc;\n        b=${signature}`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=s1;\n        h=from:to:subject; bh=${scramble(43)};\n        b=${signature}`,
    'Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=example.com; dkim=pass header.d=example.com',
    `Message-ID: <${n}.${scramble(12)}@example.com>`,
    'MIME-Version: 1.0',
  ].join('\n');
}

/** A mail as people and shops send it: text, sometimes with HTML, one in 25 with an attachment of some megabytes. */
function ordinaryMail(n: number, random: (below: number) => number, attachment: string): string {
  const head = `${transport(n, random)}\nFrom: =?UTF-8?Q?J=C3=B6rg_Beispiel?= <joerg@example.com>\nTo: jona.muster@example.org\nSubject: ${sentences(1, random)}\nDate: Sat, 14 Feb 2026 12:34:56 +0000`;
  const text = sentences(10 + random(60), random);
  if (n % 25 === 0) {
    const file = attachment.slice(0, MEGABYTE + random(attachment.length - MEGABYTE));
    return `${head}\nContent-Type: multipart/mixed; boundary="b${n}"\n\n--b${n}\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n\n--b${n}\nContent-Type: application/pdf; name="a.pdf"\nContent-Transfer-Encoding: base64\n\n${file}\n--b${n}--\n`;
  }
  if (n % 3 === 0) return `${head}\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n`;
  const html = `<html><body>${`<p style=3D"margin:0">${sentences(4, random)}</p>\n`.repeat(30)}</body></html>`;
  return `${head}\nContent-Type: multipart/alternative; boundary="b${n}"\n\n--b${n}\nContent-Type: text/plain; charset=UTF-8\n\n${text}\n\n--b${n}\nContent-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\n${html}\n--b${n}--\n`;
}

/**
 * Writes an mbox as Google Takeout exports it (mboxrd, X-GM-THRID, X-Gmail-Labels), one mail in twenty a notification.
 * @param bytes stops at the first mail that reaches this size
 * @returns how many mails it holds, and how many of them are notifications
 */
export function writeTakeout(
  path: string,
  bytes: number,
): { mails: number; notifications: number; bytes: number } {
  const random = numbers(20_260_214);
  const ours = notifications();
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  const line = () => Array.from({ length: 76 }, () => letters[random(64)]).join('');
  const block = `${Array.from({ length: 800 }, line).join('\n')}\n`;
  const attachment = block.repeat(Math.ceil((5 * MEGABYTE) / block.length));
  const file = openSync(path, 'w');
  let written = 0;
  let mails = 0;
  let count = 0;
  try {
    for (; written < bytes; mails += 1) {
      const notification = mails % 20 === 7;
      const mail = notification ? (ours[count % ours.length] ?? '') : ordinaryMail(mails, random, attachment);
      if (notification) count += 1;
      const stored = `From ${1_770_000_000_000_000_000n + BigInt(mails)}@xxx Sat Feb 14 12:34:56 +0000 2026\n${mail.replace(/^(>*From )/gm, '>$1')}\n`;
      written += writeSync(file, stored, null, 'latin1');
    }
  } finally {
    closeSync(file);
  }
  return { mails, notifications: count, bytes: written };
}
