import { describe, expect, it } from 'vitest';
import { judge } from '../../src/judgement/judge.ts';
import { reasonsFrom } from '../../src/judgement/reasons.ts';
import { DEFAULT_JUDGEMENT_SETTINGS } from '../../src/judgement/settings.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';

function shown(message: string): { category: string; rules: string[]; sentences: string } {
  const subject = {
    platform: 'xing',
    kind: 'contact-request',
    requester: null,
    message,
    language: 'de',
    facts: NO_FACTS,
    topics: [],
  } as const;
  const judgement = judge(subject, 'pass', DEFAULT_JUDGEMENT_SETTINGS, Date.UTC(2026, 5, 15));
  return {
    category: judgement.category,
    rules: judgement.findings.map(({ rule }) => rule),
    sentences: reasonsFrom(judgement, message)
      .map(({ sentence }) => sentence.de)
      .join(' '),
  };
}

const CHEATS = 'Verlangt Daten, Klicks oder Geld unter einem Vorwand.';

describe('the reasons that are shown', () => {
  it('accuse nobody who has a real concern, though the finding stays in the judgement', () => {
    const need = shown('Ich habe eine Erbschaft gemacht und brauche einen Anwalt. Haben Sie Kapazität?');
    expect(need.category).toBe('concrete-need');
    expect(need.rules).toContain('phishing');
    expect(need.sentences).toContain('Fragt, ob Sie eine Arbeit übernehmen.');
    expect(need.sentences).not.toContain(CHEATS);
  });

  it('say it of everybody else', () => {
    const fraud = shown(
      'Sie haben eine Erbschaft von 8,4 Millionen Dollar. Senden Sie Ihre Kreditkartendaten.',
    );
    expect(fraud.category).toBe('dubious');
    expect(fraud.sentences).toContain(CHEATS);
  });

  it('name a reason once, with whole words', () => {
    const found = shown('Was kostet ein Tag? Und was kostet die Anfahrt?');
    expect(found.sentences.split('Fragt nach Preis').length).toBe(2);
  });
});
