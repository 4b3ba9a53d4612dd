// The parts of d3 that the charts use; its packages come without types.
declare module 'd3-scale' {
  export interface Scale<Value> {
    (value: Value): number;
    ticks(count: number): Value[];
  }
  export function scaleUtc(domain: [Date, Date], range: [number, number]): Scale<Date>;
  export function scaleLinear(domain: [number, number], range: [number, number]): Scale<number>;
}

declare module 'd3-force' {
  export interface Node {
    x?: number;
    y?: number;
  }
  export interface Force {
    strength(value: number): this;
  }
  export interface LinkForce extends Force {
    distance(value: number): this;
  }
  export interface Simulation {
    force(name: string, force: Force): this;
    stop(): this;
    tick(times: number): this;
  }
  export function forceSimulation(nodes: Node[]): Simulation;
  export function forceLink(links: { source: number; target: number }[]): LinkForce;
  export function forceManyBody(): Force;
  export function forceCollide(radius: number): Force;
  export function forceX(x: number): Force;
  export function forceY(y: number): Force;
}
