import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACT_RULES } from '../../src/rules/fact-rules.ts';
import { NO_FACTS } from '../../src/rules/facts.ts';
import { textFindings } from '../../src/rules/matcher.ts';
import { preparedText } from '../../src/rules/prepared-text.ts';
import { RULES } from '../../src/rules/registry.ts';
import type { FactExamples, FactRule, RuleExamples, TextRule } from '../../src/rules/rule.ts';
import { GROUPS } from '../../src/rules/rule.ts';
import type { Subject } from '../../src/rules/subject.ts';
import { TEXT_RULES } from '../../src/rules/text-rules.ts';

const ROOM = new URL('../../src/rules/', import.meta.url);

async function modulesOf(group: string): Promise<{ path: string; loaded: Record<string, unknown> }[]> {
  const files = readdirSync(new URL(`${group}/`, ROOM)).filter((file) => file.endsWith('.ts'));
  return Promise.all(
    files.map(async (file) => ({
      path: `${group}/${file}`,
      loaded: (await import(new URL(`${group}/${file}`, ROOM).href)) as Record<string, unknown>,
    })),
  );
}

const NOBODY: Subject = {
  platform: null,
  kind: 'contact-request',
  requester: null,
  message: 'Guten Tag',
  language: null,
  facts: NO_FACTS,
  topics: [],
};

describe('every rule', async () => {
  const modules = (await Promise.all(GROUPS.map(modulesOf))).flat();

  it('stands in a registry, once, under the name of its file and the group of its folder', () => {
    expect(modules).toHaveLength(RULES.length);
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
    for (const { path, loaded } of modules) {
      const rule = loaded.rule as TextRule | FactRule;
      expect(RULES, path).toContain(rule);
      expect(path).toContain(`/${rule.id}.ts`);
      if ('patterns' in rule) expect(path).toBe(`${rule.group}/${rule.id}.ts`);
    }
  });

  it('has a reason in both languages, one sentence, kind in tone', () => {
    for (const { id, reason } of RULES)
      for (const sentence of [reason.de, reason.en]) {
        expect(sentence, id).toMatch(/^\p{Lu}.+\.$/u);
        expect(sentence, id).not.toContain('!');
      }
  });

  describe.each(TEXT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    const examples = modules.find(({ loaded }) => loaded.rule === rule)?.loaded.examples as RuleExamples;

    it.each(['de', 'en'] as const)('has examples in %s and holds them', (language) => {
      expect(examples.report[language].length, id).toBeGreaterThan(0);
      expect(examples.silent[language].length, id).toBeGreaterThan(0);
      for (const text of examples.report[language]) {
        const findings = textFindings(rule, preparedText(text));
        expect(findings.length, text).toBeGreaterThan(0);
        for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
      }
      for (const text of examples.silent[language])
        expect(
          textFindings(rule, preparedText(text)).map(({ quote }) => quote),
          text,
        ).toEqual([]);
    });
  });

  describe.each(FACT_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('has examples and holds them', () => {
      const examples = modules.find(({ loaded }) => loaded.rule === rule)?.loaded.examples as FactExamples;
      expect(examples.report.length, id).toBeGreaterThan(0);
      expect(examples.silent.length, id).toBeGreaterThan(0);
      for (const part of examples.report) expect(rule.reasonFor({ ...NOBODY, ...part })).not.toBeNull();
      for (const part of examples.silent) expect(rule.reasonFor({ ...NOBODY, ...part })).toBeNull();
    });
  });
});
