import { expect, test } from 'vitest';
import { apacheRules, beyondCloudflare, netlifyRules, nginxRules } from './rules.ts';

const rules = [{ from: '/news/leaders/putin/', to: '/news/leaders/vladimir-putin/' }];

test('each server gets its own words', () => {
  expect(netlifyRules(rules)).toBe('/news/leaders/putin/ /news/leaders/vladimir-putin/ 301\n');
  expect(apacheRules(rules)).toBe('RedirectMatch 301 "^/news/leaders/putin/$" "/news/leaders/vladimir-putin/"\n');
  expect(nginxRules(rules)).toBe(
    'location = /news/leaders/putin/ { return 301 /news/leaders/vladimir-putin/$is_args$args; }\n',
  );
});

test('what Cloudflare would leave out is said', () => {
  const many = Array.from({ length: 2001 }, (_, index) => ({ from: `/id/Q${index}/`, to: '/a/' }));
  expect(beyondCloudflare(rules)).toBeUndefined();
  expect(beyondCloudflare(many)).toContain('will not read 1 of 2001 redirects');
  expect(beyondCloudflare([{ from: `/${'x'.repeat(1000)}/`, to: '/a/' }])).toContain('will not read 1 of 1 redirects');
});
