// The parts of d3 that the charts use; its packages come without types.
declare module 'd3-scale' {
  export interface Scale<Value> {
    (value: Value): number;
    ticks(count: number): Value[];
  }
  export function scaleUtc(domain: [Date, Date], range: [number, number]): Scale<Date>;
  export function scaleLinear(domain: [number, number], range: [number, number]): Scale<number>;
}

declare module 'd3-array' {
  export function rollup<Item, Key, Value>(
    items: Iterable<Item>,
    reduce: (group: Item[]) => Value,
    key: (item: Item) => Key,
  ): Map<Key, Value>;
}

declare module 'd3-force' {
  export interface Node {
    x?: number;
    y?: number;
  }
  export interface Link {
    source: number;
    target: number;
  }
  export interface Force {
    strength(value: number): Force;
    distance(value: number): Force;
    radius(value: number): Force;
  }
  export interface Simulation {
    force(name: string, force: Force): Simulation;
    stop(): Simulation;
    tick(times: number): Simulation;
  }
  export function forceSimulation(nodes: Node[]): Simulation;
  export function forceLink(links: Link[]): Force;
  export function forceManyBody(): Force;
  export function forceCenter(x: number, y: number): Force;
  export function forceCollide(radius: number): Force;
}
