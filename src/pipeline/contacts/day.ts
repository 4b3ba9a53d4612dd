import type { ParsedComponents, ParsedResult } from 'chrono-node';
import { casual } from 'chrono-node/en';
import type { Contact } from '../../model/annotation.ts';
import { shiftDay } from '../../model/date.ts';

/** Where in a sentence a day is asked for, and what is known. */
export interface DayQuestion {
  sentence: string;
  /** Offset of the trigger in the sentence: the nearest expression of time counts. */
  near: number;
  /** The article's date, `YYYY-MM-DD`, or null. */
  reference: string | null;
  status: Contact['status'];
  /** Offsets of the other triggers of the sentence, which may have days of their own. */
  others?: readonly number[];
}

/**
 * The day that a sentence gives, as `YYYY-MM-DD`: a date, a day of the week or "yesterday", worked out from the article's
 * date in UTC. Null for anything wider ("last week"), and for relative days without an article date. A bare day of the
 * week is the last one for what was held, and the next one for what is planned.
 */
export function dayOf(question: DayQuestion): string | null {
  if (!mayHoldDay.test(question.sentence)) return null;
  const found = casual
    .parse(question.sentence.replace(/\b(?:sat|sun)\b/g, '---'), {
      instant: noon(question.reference ?? '2000-01-01'),
      timezone: 0,
    })
    .filter(
      (result) =>
        isDay(result) &&
        !isNoDay(result) &&
        !isBorder(question, result) &&
        (question.reference !== null || isAbsolute(result.start)),
    )
    .sort((a, b) => distance(question, a) - distance(question, b));
  const [nearest] = found;
  return nearest ? settle(nearest, question) : null;
}

/** Characters from the trigger; a day before it that another verb has ("met X on Monday *and* held talks") is far off. */
function distance({ sentence, near }: DayQuestion, { index, text }: ParsedResult): number {
  if (index >= near) return index - near;
  return near - index + (/\band\b/.test(sentence.slice(index + text.length, near)) ? otherVerb : 0);
}

const otherVerb = 100;

/** Anything that chrono could make a day of; saves parsing the rest. */
const mayHoldDay =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|(?:last|this) (?:night|morning|evening|afternoon)|days? ago|the day before|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.? \d|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{4}-\d{2}-\d{2})/i;

/** "until 2 April", "ahead of the vote on Friday": a day that another thing than the contact has. */
function isBorder(question: DayQuestion, result: ParsedResult): boolean {
  const { sentence, near } = question;
  const { index } = result;
  if (isOfOther(question, result)) return true;
  if (index > near && (laterReport.test(sentence.slice(near, index)) || ofOther.test(sentence.slice(near, index))))
    return true;
  if (index < near && reportsAt.test(sentence.slice(0, index)) && reported.test(sentence.slice(index, near)))
    return true;
  const between = index > near ? sentence.slice(near, index) : sentence.slice(Math.max(0, index - borderReach), index);
  return border.test(between);
}

/** "met Abbas *on Sunday* and spoke with Putin", "spoke with Abbas and will meet Putin *on Friday*". */
function isOfOther({ sentence, near, others = [] }: DayQuestion, { index, text }: ParsedResult): boolean {
  if (sentence.slice(Math.min(near, index), Math.max(near, index)).includes(';')) return true;
  if (index < near)
    return others.some((other) => other < index) && /\b(?:and|but)\b/.test(sentence.slice(index + text.length, near));
  return others.some((other) => near < other && other < index && /\b(?:and|but)\b/.test(sentence.slice(near, other)));
}

const reporting =
  'said|says|announced|added|reported|denied|confirmed|told \\w+|wrote|tweeted|stated|insisted|declared|acknowledged';

/** "…, the Kremlin said in a statement *on Monday*". */
const laterReport = new RegExp(`,["”’]* (?:[^,]* )?(?:${reporting})\\b[^,]*$`, 'i');

/** "see Castro, whom Maduro visited *on Saturday*". */
const ofOther =
  /,["”’]* (?:(?:with |to )?whom|who|which|where|when|as|while|after|before|but|will|would|is|are|was|were|has|have|had)\b[^,]*$/i;

/** "The Kremlin said *on Monday* that …". */
const reportsAt = new RegExp(`\\b(?:${reporting})(?: in a \\w+| at a \\w+)?(?: late| early| earlier)?(?: on)? ?$`, 'i');
const reported = /^\S+(?: \w+)? (?:that|he|she|they|the|there|it|his|her|no)\b/i;

const borderReach = 12;
const border = /\b(?:until|till|starting|effective|before|since|ahead of)\b[^,]*$|\bby $/i;

/** "may" and "march" are no months, and "for four hours" or "a day before" is no day. */
function isNoDay({ text }: ParsedResult): boolean {
  return /^(?:may|march)\b|\b(?:hours?|minutes?)\b|\bdays? (?:before|after|earlier|later)\b/.test(text);
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

function isDay({ start, text }: ParsedResult): boolean {
  if (start.isCertain('day') || start.isCertain('weekday')) return true;
  return /\b(today|tonight|yesterday|tomorrow|last night|this (morning|evening|afternoon))\b/i.test(text);
}

function isAbsolute(start: ParsedComponents): boolean {
  return start.isCertain('year') && start.isCertain('month') && start.isCertain('day');
}

function settle(result: ParsedResult, { reference, status }: DayQuestion): string | null {
  const { start } = result;
  const day = iso(start);
  const bare =
    start.isCertain('weekday') && !start.isCertain('day') && !/\b(last|next|this|past|coming)\b/i.test(result.text);
  if (reference === null) return day;
  if (!start.isCertain('year') && start.isCertain('month'))
    return status === 'held' && day > reference ? yearBefore(day) : day;
  if (!bare) return day;
  if (status === 'held' && day > reference) return shiftDay(day, -7);
  if (status !== 'held' && day < reference) return shiftDay(day, 7);
  return day;
}

function yearBefore(day: string): string {
  return `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
}

function iso(start: ParsedComponents): string {
  const part = (name: 'year' | 'month' | 'day', width: number) => String(start.get(name) ?? 0).padStart(width, '0');
  return `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
}
