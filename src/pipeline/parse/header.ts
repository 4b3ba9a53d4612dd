import { sentenceOpeners } from '../../model/abbreviation.ts';
import { isAgency } from './agencies.ts';
import type { PrintedDate } from './date.ts';
import { type HeaderPart, readHeaderParts } from './header-parts.ts';

/** What a dateline says. Offsets count in the paragraphs joined by `\n\n`. */
export interface Header {
  /** Where the body starts. */
  end: number;
  place: { text: string; start: number } | null;
  /** State, region or country after the place. */
  region: { text: string; start: number } | null;
  source: string | null;
  date: { printed: PrintedDate; start: number } | null;
}

/** Says whether a name is a town's; lets a bare `Moscow: …` or `Moscow – …` be told from other words before a mark. */
export type IsTown = (name: string) => boolean;

/**
 * Reads the dateline at the start of the first paragraph; one that fills a paragraph may go on in the next.
 * Undefined where the article starts with ordinary text. Cost does not depend on the length of the paragraphs.
 */
export function readHeader(paragraphs: readonly string[], isTown: IsTown = () => false): Header | undefined {
  let header: Header | undefined;
  let start = 0;
  for (const paragraph of paragraphs.slice(0, mostParagraphs)) {
    const found = isByline(paragraph) ? { ...nothing, end: paragraph.length } : readDateline(paragraph, isTown);
    if (!found) break;
    header = merge(header, found, start);
    if (found.end < paragraph.length) return header;
    start += paragraph.length + 2;
    header.end = start;
  }
  return header;
}

/** The header with its offsets counted from further left. */
export function shiftHeader(header: Header, by: number): Header {
  const { place, region, date } = header;
  return {
    ...header,
    end: header.end + by,
    place: place && { ...place, start: place.start + by },
    region: region && { ...region, start: region.start + by },
    date: date && { ...date, start: date.start + by },
  };
}

/** A byline, a date line and a dateline may be paragraphs of their own. */
const mostParagraphs = 3;

const nothing: Header = { end: 0, place: null, region: null, source: null, date: null };

/** `By Jane Smith and John Miller`, and nothing else. */
function isByline(paragraph: string): boolean {
  return paragraph.length < 100 && /^By (?:\p{Lu}[\p{L}.’'-]*,? ?|and |of |the ){2,12}$/u.test(paragraph);
}

/** The longest beginning of the paragraph that is a dateline. */
function readDateline(paragraph: string, isTown: IsTown): Header | undefined {
  const { parts, separator, end } = readHeaderParts(paragraph);
  for (let length = parts.length; length > 0; length--) {
    const next = parts[length];
    const last = parts[length - 1];
    const textStart = next ? next.start : end;
    const mark = next ? paragraph.slice(last?.end, textStart) : separator;
    const candidate = describe(parts.slice(0, length), paragraph, textStart);
    if (candidate && isDateline(candidate, { mark, rest: paragraph.slice(textStart, textStart + 80), isTown })) {
      return { ...candidate.header, end: textStart };
    }
  }
  return undefined;
}

interface Candidate {
  header: Header;
  /** One letter for each part: Label, Name, Date, Source. */
  shape: string;
  hasYear: boolean;
  /** The place stands behind the date, after a comma. */
  trails: boolean;
}

/** All orders of names (place, region), date and source that agencies use. */
const shapes = /^L?(?:N{1,3}(?:DS?|SD?|SD?S)?|D(?:S|N{1,3}S?)?|S(?:DN{0,3}|N{1,3}D?)?|DSN{1,3})$/;

function describe(parts: readonly HeaderPart[], paragraph: string, end: number): Candidate | undefined {
  const shape = parts.map((part) => part.kind.charAt(0).toUpperCase()).join('');
  if (!shapes.test(shape)) return undefined;
  const date = parts.find((part) => part.kind === 'date');
  const sources = parts.filter((part) => part.kind === 'source');
  const names = parts.filter((part) => part.kind === 'name');
  const [town, wider = sources.length > 1 ? sources[0] : undefined] = names;
  const before = town ? paragraph.slice(0, town.start).trimEnd() : '';
  return {
    header: {
      end,
      place: town ? { text: town.text.split('/')[0]?.replace(/\.$/, '') ?? town.text, start: town.start } : null,
      region: wider ? { text: wider.text, start: paragraph.indexOf(wider.text, wider.start) } : null,
      source: sources.at(-1)?.text ?? null,
      date: date ? { printed: date.date, start: date.start } : null,
    },
    shape,
    hasYear: date?.date.readings.some((reading) => reading.year !== null) ?? false,
    trails: shape.endsWith('N') && before.endsWith(','),
  };
}

interface Surroundings {
  /** The marks between the last part and the text. */
  mark: string;
  /** How the text starts; empty where the dateline fills the paragraph. */
  rest: string;
  isTown: IsTown;
}

function isDateline(candidate: Candidate, around: Surroundings): boolean {
  const { header, shape } = candidate;
  const town = header.place?.text ?? '';
  if (startsLikeSentence(town) || holdsSentence(town)) return false;
  if (isInitialism(header.source, town) || isSlug(town)) return false;
  const isBehind = /[DS]N+$/.test(shape);
  if (isBehind && !(candidate.trails && isStrong(around.mark)) && !isBarePlace(header, around)) return false;
  if (header.source !== null) return isSourced(candidate, around);
  return header.date ? isDated(candidate, around) : isBarePlace(header, around);
}

/** `MOSCOW (TDI) – …`, `2023-10-17 (TDI) …`: with a date no mark is needed. */
function isSourced({ header }: Candidate, { mark, rest }: Surroundings): boolean {
  if (header.place === null && isAgency(header.source ?? '') && startsText(rest)) return true;
  if (rest === '') return header.date !== null || header.place === null || isCapitals(header.place.text);
  if (header.date) return isStrong(mark) || startsText(rest);
  return isStrong(mark) && (startsText(rest) || header.place === null);
}

/** `Moscow, 17 October 2023: …`; a date alone needs its year, and a label needs no mark. */
function isDated({ header, shape, hasYear }: Candidate, { mark, rest }: Surroundings): boolean {
  if (header.place === null && !hasYear) return false;
  if (rest === '') return true;
  if (!startsText(rest)) return false;
  return shape.startsWith('L') || isStrong(mark) || (hasYear && mark.includes('.'));
}

/** `WASHINGTON — …`: capitals and a dash, or a known town; "NATO — …" and "UPDATE: …" are none. */
function isBarePlace({ place, region }: Header, { mark, rest, isTown }: Surroundings): boolean {
  if (!place || !isStrong(mark) || !startsText(rest)) return false;
  if (isTown(place.text)) return true;
  const isDash = /[–—]|-/.test(mark);
  const isLong = place.text.replace(/\P{L}/gu, '').length > (region === null ? 3 : 1);
  return isDash && isLong && isCapitals(place.text) && !isHeadline(rest);
}

const notTowns = new Set(
  (
    'BREAKING UPDATE UPDATED UPDATES WATCH LIVE NOTE EXCLUSIVE OPINION EDITORIAL ANALYSIS CORRECTION CLARIFICATION ' +
    'ADVISORY ALERT URGENT FACTBOX EXPLAINER FEATURE INTERVIEW COMMENT COMMENTARY VIDEO PHOTOS PODCAST REVIEW PROFILE ' +
    'TIMELINE WARNING SUMMARY BACKGROUND SOURCE FACT QUESTION ANSWER CHAPTER PART NEWS WORLD SPORT SPORTS BUSINESS ' +
    'POLITICS NATO UNESCO UNICEF UNHCR UNRWA FIFA UEFA OPEC ASEAN BRICS MERCOSUR ECOWAS INTERPOL EUROPOL HAMAS ' +
    'HEZBOLLAH ISIS ISIL DAESH TALIBAN NASA ICRC OSCE OPCW IAEA NORAD AUKUS NAFTA COVID BBC CNN REUTERS TASS ' +
    'MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY TODAY YESTERDAY TOMORROW ' +
    'SOCCER FOOTBALL CRICKET TENNIS GOLF RUGBY BASEBALL BASKETBALL HOCKEY ATHLETICS CYCLING BOXING SKIING SWIMMING ' +
    'MOTORCYCLING RALLYING ROWING SAILING SNOOKER SQUASH BADMINTON GYMNASTICS WRESTLING CHESS OLYMPICS'
  ).split(' '),
);

/** `PRESS DIGEST - Lebanon - Aug 23.`, `CRICKET – …`: what a heading is filed under. */
function isSlug(name: string): boolean {
  return notTowns.has(name) || filedUnder.test(name);
}

const filedUnder =
  /^(?:PRESS DIGEST|RESEARCH ALERT|OFFICIAL JOURNAL|MARKET TALK|FEATURE|INTERVIEW|FOCUS|TABLE|DIARY|ROUNDUP|WRAPUP)\b/;

function isCapitals(name: string): boolean {
  return name.split(/[\s/-]/).every((word) => /^(?:Mc)?[\p{Lu}\p{M}'’.]+$/u.test(word) || /^\p{Ll}{1,3}$/u.test(word));
}

function isStrong(mark: string): boolean {
  return /[:|•–—]|-/.test(mark);
}

/** After a dateline the text begins as a sentence does. */
function startsText(rest: string): boolean {
  return /^["“‘'«([]*[\p{Lu}\p{Lo}\d$€£]/u.test(rest);
}

/** Two words in capitals, or nothing else: `PORK OUTPUT SEEN LOWER - USDA`. */
function isHeadline(rest: string): boolean {
  return /^\P{L}*[\p{Lu}-]{2,}\s+[\p{Lu}-]{2,}\b/u.test(rest) || !/\p{Ll}/u.test(rest);
}

/** "The …", but for The Hague; or a person's title. */
function startsLikeSentence(name: string): boolean {
  const [first = '', second] = name.toLowerCase().split(/[\s/]/);
  return (
    (sentenceOpeners.has(first) && second !== 'hague') ||
    /\b(?:president|minister|secretary|leader|chief)\b/i.test(name)
  );
}

/** `GRAIN IMPORTS TO BE CUT - USDA`: a heading, with words that no town has within its name. */
function holdsSentence(name: string): boolean {
  return /\s(?:to|be|in|at|for|with|from|is|are|will|after|over|not)\s/i.test(`${name} `);
}

/** "World Health Organization (WHO)" introduces an acronym. */
function isInitialism(source: string | null, name: string): boolean {
  if (source === null || !name.includes(' ')) return false;
  const initials = name.replace(/[^\p{Lu}]/gu, '');
  return initials === source.replace(/\P{Lu}/gu, '');
}

/** What an earlier header paragraph says stands first. */
function merge(first: Header | undefined, next: Header, start: number): Header {
  const { end, place, region, source, date } = shiftHeader(next, start);
  return {
    end,
    place: first?.place ?? place,
    region: first?.place ? first.region : region,
    source: first?.source ?? source,
    date: first?.date ?? date,
  };
}
