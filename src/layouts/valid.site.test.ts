import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { pagesIn } from '../../scripts/browser/pages.ts';

const validator = new HtmlValidate({ extends: ['html-validate:standard'] });

describe.each(inject('sites'))('under $base', ({ folder }) => {
  test.each(pagesIn(folder))('/$path is valid HTML', async ({ html }) => {
    const { results } = await validator.validateString(html);
    const messages = results.flatMap((result) => result.messages);
    expect(messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`)).toEqual([]);
  });
});
