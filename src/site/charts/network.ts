import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type Node } from 'd3-force';
import type { Article } from '../../model/article.ts';
import type { Ranked } from '../together.ts';
import { toTenth } from './tenth.ts';

/** Who stands in the same articles: the entity in the middle and those named with it. In SVG units. */
export interface Network {
  width: number;
  height: number;
  nodes: { path: string; x: number; y: number; radius: number }[];
  lines: { x1: number; y1: number; x2: number; y2: number; width: number; count: number }[];
}

const WIDTH = 640;
const HEIGHT = 420;
const EDGE = 70;
const TICKS = 300;

/** Lays out an entity and its companions; a line between two is as wide as the number of articles that name both. */
export function network(path: string, companions: readonly Ranked[], articles: readonly Article[]): Network {
  const paths = [path, ...companions.map((each) => each.path)];
  const links = sharedArticles(paths, articles);
  const counts = [articles.length, ...companions.map(({ count }) => count)];
  const most = Math.max(1, ...companions.map(({ count }) => count));
  const nodes = settle(paths.length, links);
  return {
    width: WIDTH,
    height: HEIGHT,
    nodes: paths.map((each, index) => ({
      path: each,
      ...at(nodes[index]),
      radius: toTenth(5 + 9 * Math.sqrt(Math.min(1, (counts[index] ?? 0) / most))),
    })),
    lines: links.map(({ from, to, count }) => {
      const [one, other] = [at(nodes[from]), at(nodes[to])];
      return { x1: one.x, y1: one.y, x2: other.x, y2: other.y, width: toTenth(1 + (5 * count) / most), count };
    }),
  };
}

interface Shared {
  from: number;
  to: number;
  count: number;
}

function sharedArticles(paths: readonly string[], articles: readonly Article[]): Shared[] {
  const index = new Map(paths.map((path, position) => [path, position]));
  const shared = new Map<string, Shared>();
  for (const { entities } of articles) {
    const here = entities.flatMap(({ of }) => index.get(of) ?? []).sort((a, b) => a - b);
    for (const [position, from] of here.entries()) {
      for (const to of here.slice(position + 1)) {
        const link = shared.get(`${from} ${to}`) ?? { from, to, count: 0 };
        link.count += 1;
        shared.set(`${from} ${to}`, link);
      }
    }
  }
  return [...shared.values()];
}

/** The simulation starts from fixed places and uses no chance, so that the same articles give the same drawing. */
function settle(length: number, links: readonly Shared[]): Node[] {
  const nodes: Node[] = Array.from({ length }, (_, index) => start(index, length));
  const pulls = links.map(({ from, to }) => ({ source: from, target: to }));
  forceSimulation(nodes)
    .force('link', forceLink(pulls).distance(120).strength(0.08))
    .force('apart', forceManyBody().strength(-900))
    .force('room', forceCollide(46))
    .force('x', forceX(WIDTH / 2).strength(0.06))
    .force('y', forceY(HEIGHT / 2).strength(0.12))
    .stop()
    .tick(TICKS);
  return nodes;
}

function start(index: number, length: number): Node {
  if (index === 0) return { x: WIDTH / 2, y: HEIGHT / 2 };
  const angle = (2 * Math.PI * index) / (length - 1);
  return { x: WIDTH / 2 + 150 * Math.cos(angle), y: HEIGHT / 2 + 120 * Math.sin(angle) };
}

function at(node: Node | undefined): { x: number; y: number } {
  const inside = (value: number | undefined, from: number, to: number) =>
    toTenth(Math.min(to, Math.max(from, value ?? (from + to) / 2)));
  return { x: inside(node?.x, EDGE, WIDTH - EDGE), y: inside(node?.y, 20, HEIGHT - 40) };
}
