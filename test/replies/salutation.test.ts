import { describe, expect, it } from 'vitest';
import { salutation } from '../../src/replies/salutation.ts';

const of = (name: string, headline: string | null = null, company: string | null = null) => ({
  name,
  headline,
  company,
});

/** name, Sie, du, English */
const CASES: readonly (readonly [string, string, string, string])[] = [
  ['Andrea Müller', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Dr. Andrea Müller', 'Guten Tag Dr. Andrea Müller,', 'Hallo Andrea,', 'Hello Dr Müller,'],
  ['Frau Dr. Andrea Müller', 'Guten Tag Frau Dr. Müller,', 'Hallo Andrea,', 'Hello Dr Müller,'],
  ['Prof. Dr. Jan Öz', 'Guten Tag Prof. Dr. Jan Öz,', 'Hallo Jan,', 'Hello Professor Öz,'],
  ['Prof. Dr.-Ing. habil. Jan Öz', 'Guten Tag Prof. Dr. Jan Öz,', 'Hallo Jan,', 'Hello Professor Öz,'],
  ['Univ.-Prof. Dr. Eva Huber', 'Guten Tag Prof. Dr. Eva Huber,', 'Hallo Eva,', 'Hello Professor Huber,'],
  ['Dr. med. Eva Huber', 'Guten Tag Dr. Eva Huber,', 'Hallo Eva,', 'Hello Dr Huber,'],
  ['Dr.Eva Huber', 'Guten Tag Dr. Eva Huber,', 'Hallo Eva,', 'Hello Dr Huber,'],
  ['Dipl.-Ing. Karl Bauer', 'Guten Tag Karl Bauer,', 'Hallo Karl,', 'Hello Karl,'],
  ['Dipl.-Kfm. (FH) Karl Bauer', 'Guten Tag Karl Bauer,', 'Hallo Karl,', 'Hello Karl,'],
  ['Mag. Eva Huber', 'Guten Tag Mag. Eva Huber,', 'Hallo Eva,', 'Hello Eva,'],
  ['Mag.a Eva Huber', 'Guten Tag Frau Mag. Huber,', 'Hallo Eva,', 'Hello Eva,'],
  ['Eva Huber, MBA', 'Guten Tag Eva Huber,', 'Hallo Eva,', 'Hello Eva,'],
  ['Eva Huber M.Sc.', 'Guten Tag Eva Huber,', 'Hallo Eva,', 'Hello Eva,'],
  ['Eva Huber PMP, PhD', 'Guten Tag Eva Huber,', 'Hallo Eva,', 'Hello Eva,'],
  [
    'Anna-Lena Schmidt-Rottluff',
    'Guten Tag Anna-Lena Schmidt-Rottluff,',
    'Hallo Anna-Lena,',
    'Hello Anna-Lena,',
  ],
  ['Herr Ludwig van Beethoven', 'Guten Tag Herr van Beethoven,', 'Hallo Ludwig,', 'Hello Ludwig,'],
  ['Frau Anna von der Heide', 'Guten Tag Frau von der Heide,', 'Hallo Anna,', 'Hello Anna,'],
  ['ANNA VON DER HEIDE', 'Guten Tag Anna von der Heide,', 'Hallo Anna,', 'Hello Anna,'],
  ['Herr José de la Cruz', 'Guten Tag Herr de la Cruz,', 'Hallo José,', 'Hello José,'],
  ['Ms María García López', 'Guten Tag Frau García López,', 'Hallo María,', 'Hello María,'],
  ['Herr José Ortega y Gasset', 'Guten Tag Herr Ortega y Gasset,', 'Hallo José,', 'Hello José,'],
  ['Andrea', 'Guten Tag Andrea,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Frau Müller', 'Guten Tag Frau Müller,', 'Hallo,', 'Hello Ms Müller,'],
  ['Dr. Müller', 'Guten Tag Dr. Müller,', 'Hallo,', 'Hello Dr Müller,'],
  ['ANDREA MÜLLER-LÜDENSCHEIDT', 'Guten Tag Andrea Müller-Lüdenscheidt,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['andrea müller', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Andrea MÜLLER', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['MÜLLER Andrea', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['SEAN O’NEILL', 'Guten Tag Sean O’Neill,', 'Hallo Sean,', 'Hello Sean,'],
  ['JOHN MCDONALD', 'Guten Tag John McDonald,', 'Hallo John,', 'Hello John,'],
  ['FIONA MACDONALD', 'Guten Tag Fiona MacDonald,', 'Hallo Fiona,', 'Hello Fiona,'],
  ['AUGUST MACKE', 'Guten Tag August Macke,', 'Hallo August,', 'Hello August,'],
  ['Ms García López, María', 'Guten Tag Frau García López,', 'Hallo María,', 'Hello María,'],
  ['Andrea García, Madrid', 'Guten Tag Andrea García,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Müller, Andrea', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['von der Heide, Anna', 'Guten Tag Anna von der Heide,', 'Hallo Anna,', 'Hello Anna,'],
  ['John F. Kennedy', 'Guten Tag John F. Kennedy,', 'Hallo John,', 'Hello John,'],
  ['J. Robert Oppenheimer', 'Guten Tag J. Robert Oppenheimer,', 'Hallo Robert,', 'Hello Robert,'],
  ['J. K. Rowling', 'Guten Tag J. K. Rowling,', 'Hallo,', 'Hello Rowling,'],
  ['Andrea L.', 'Guten Tag Andrea,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Martin L. King Jr.', 'Guten Tag Martin L. King,', 'Hallo Martin,', 'Hello Martin,'],
  ['🚀 Andrea Müller 🚀', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Andrea 🌟 Müller', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['𝗔𝗻𝗱𝗿𝗲𝗮 𝗠𝘂̈𝗹𝗹𝗲𝗿 ✔', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Andrea Müller | Coach für alle', 'Guten Tag Andrea Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Andrea Müller (she/her)', 'Guten Tag Frau Müller,', 'Hallo Andrea,', 'Hello Andrea,'],
  ['Kim Park (he/him)', 'Guten Tag Herr Park,', 'Hallo Kim,', 'Hello Kim,'],
  ['Kim Park (they/them)', 'Guten Tag Kim Park,', 'Hallo Kim,', 'Hello Kim,'],
  ['Muster GmbH', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['Muster & Söhne', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['Redaktion Beispielblatt', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['LinkedIn Member', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['www.evil.example', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['Andrea evil.example', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['{{signature}}', 'Guten Tag,', 'Hallo,', 'Hello,'],
  ['Иван Петров', 'Guten Tag Иван Петров,', 'Hallo Иван,', 'Hello Иван,'],
  ['李伟', 'Guten Tag 李伟,', 'Hallo 李伟,', 'Hello 李伟,'],
  ['', 'Guten Tag,', 'Hallo,', 'Hello,'],
];

describe('salutation', () => {
  it.each(CASES)('%s', (name, sie, du, en) => {
    expect(salutation(of(name), 'de', 'sie')).toBe(sie);
    expect(salutation(of(name), 'de', 'du')).toBe(du);
    expect(salutation(of(name), 'en', null)).toBe(en);
  });

  it('takes the sex from a feminine job title, never from a first name', () => {
    expect(salutation(of('Andrea Müller', 'Beraterin bei Muster'), 'de', 'sie')).toBe(
      'Guten Tag Frau Müller,',
    );
    expect(salutation(of('Andrea Müller', 'Berater bei Muster'), 'de', 'sie')).toBe(
      'Guten Tag Andrea Müller,',
    );
    expect(salutation(of('Kai Müller', 'Konstantin Müller Bau'), 'de', 'sie')).toBe('Guten Tag Kai Müller,');
    expect(salutation(of('Kai Müller', 'Berater:in'), 'de', 'sie')).toBe('Guten Tag Kai Müller,');
  });

  it('addresses nobody where the account bears the name of its company', () => {
    expect(salutation(of('Muster Nord', null, 'Muster Nord'), 'de', 'sie')).toBe('Guten Tag,');
    expect(salutation(null, 'de', 'sie')).toBe('Guten Tag,');
  });
});
