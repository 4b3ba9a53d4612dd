import { z } from 'zod';
import { ruleNames } from '../../../model/rule.ts';
import { address } from './reference.ts';

/** Offsets in Unicode code points into the document’s `text`, the end not included. */
const position = z.strictObject({
  type: z.literal('TextPositionSelector'),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

const quotation = z.strictObject({
  type: z.literal('TextQuoteSelector'),
  exact: z.string().min(1),
  prefix: z.string().describe('Up to 32 code points before it.'),
  suffix: z.string().describe('Up to 32 code points after it.'),
});

const target = z.strictObject({
  source: address.describe('The article’s page.'),
  selector: z.tuple([position, quotation]),
});

const body = z.strictObject({
  type: z.literal('SpecificResource'),
  purpose: z.literal('identifying'),
  source: address.describe('Page of the entity that is meant.'),
});

/** A name in the text and whom or what it means: a W3C Web Annotation whose purpose is to identify. */
const mention = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('identifying'),
  body,
  target,
  rule: z.enum(ruleNames).describe('The rule that made the link.'),
});

/** Reported words and whose they are; the body is empty where the text names nobody whom the site knows. */
const statement = z.strictObject({
  id: z.url(),
  type: z.literal('Annotation'),
  motivation: z.literal('describing'),
  body: z.array(body),
  target: z.array(target).min(1).describe('Its pieces, in the order of the text.'),
  cue: z.string().nullable().describe('The reporting word.'),
});

/** What is marked in an article’s text, after the W3C Web Annotation Data Model. */
export const annotationPage = z.strictObject({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  id: z.url(),
  type: z.literal('AnnotationPage'),
  items: z.array(z.discriminatedUnion('motivation', [mention, statement])),
});

export type AnnotationPage = z.infer<typeof annotationPage>;
export type WebAnnotation = AnnotationPage['items'][number];
export type AnnotationTarget = z.infer<typeof target>;
