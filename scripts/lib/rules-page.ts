import { catalogue } from '../../src/judgement/catalogue.ts';
import type { FactRule, RuleExamples } from '../../src/rules/rule.ts';

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

async function exampleOf(group: string, id: string): Promise<string> {
  const folder = `../../src/rules/${group}/${id}.ts`;
  const loaded = (await import(folder).catch(() => import(`../../src/rules/fact/${id}.ts`))) as {
    readonly rule: FactRule;
    readonly examples: RuleExamples;
  };
  if ('reasonFor' in loaded.rule) return '';
  const { de, en } = loaded.examples.report;
  return `${de[0]} · ${en[0]}`;
}

/** The page docs/rules.md: every rule with its reason, source, score and an example, by group. */
export async function rulesPage(): Promise<string> {
  const parts = [
    '# The rules',
    '',
    'By what a request is recognised. Written by `npm run docs:rules` from the rules in `src/rules`; a test fails where this page is old.',
    '',
    'A rule reports evidence: the words and a reason. The score says for which category it speaks, in log odds, fitted on our own texts (`npm run fit`, `src/judgement/scores.ts`); a rule without a score is shown to the user but decides nothing alone.',
    'Sources S0 to S4 are the five articles of advice behind the product, `own` stands for our own experience.',
  ];
  for (const { title, rules } of catalogue()) {
    parts.push(
      '',
      `## ${title.en}`,
      '',
      '| Rule | Reason | Source | Speaks for | Examples |',
      '|---|---|---|---|---|',
    );
    for (const { id, group, source, reason, speaksFor } of rules) {
      const scores = speaksFor.map(({ category, score }) => `${category} ${score}`).join(', ');
      parts.push(
        `| \`${id}\` | ${cell(reason.en)} ${cell(reason.de)} | ${source} | ${scores} | ${cell(await exampleOf(group, id))} |`,
      );
    }
  }
  return `${parts.join('\n')}\n`;
}
