import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles, templatesIn } from '../../scripts/templates/generated-files.ts';
import { sampleWordings } from '../../scripts/templates/table.ts';

const WORDINGS = templatesIn('templates').flatMap(sampleWordings);

describe('every wording', () => {
  it.each(WORDINGS.map(({ template, form, text }) => [template, form, text]))(
    '%s, %s',
    (template, form, text) => {
      const words = text.split(/\s+/).length;
      expect(words).toBeLessThan(90);
      expect(text).not.toMatch(/!|\{\{| {2}|[.,;:?]{2}/);
      expect(text).not.toMatch(
        /I hope this|leider|unfortunately|dringend|asap|gerne gerne|zeitnah|diesbezüglich/i,
      );
      const questions = text.split('?').length - 1;
      if (template.startsWith('ask-back'))
        expect(questions === 1 || questions === 2 || /genügt/.test(text)).toBe(true);
      else expect(questions).toBeLessThanOrEqual(2);
      // Words of the other form, apart from what the requester wrote.
      const ours = text.replace(/„[^“]*“/g, '');
      if (form === 'du') expect(ours).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[nmrs]?)\b/);
      if (form === 'sie')
        expect(ours).not.toMatch(/\b(?:du|dich|dir|dein(?:e[nmrs]?)?|euch|eure[nmrs]?|ihr)\b/);
    },
  );

  it('has an equal in the other form and language', () => {
    const count = (template: string, form: string) =>
      WORDINGS.filter((wording) => wording.template === template && wording.form === form).length;
    for (const template of new Set(WORDINGS.map((wording) => wording.template))) {
      expect(count(template, 'du'), template).toBeGreaterThanOrEqual(2);
      expect(count(template, 'sie'), template).toBe(count(template, 'du'));
      expect(count(template, 'you'), template).toBe(count(template, 'du'));
    }
  });
});

describe('npm run templates', () => {
  it.each(generatedFiles(process.cwd()).map(({ path, content }) => [path, content]))(
    'was run after the last change: %s',
    (path, content) => {
      expect(readFileSync(path, 'utf8')).toBe(content);
    },
  );
});
