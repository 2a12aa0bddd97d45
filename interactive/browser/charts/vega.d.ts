/** What we use of Vega's parts, which come without types of their own. */

interface VegaItem {
  readonly datum?: { readonly row?: number };
}

declare module "vega-dataflow" {
  export const transforms: Record<string, unknown>;
}
declare module "vega-encode";
declare module "vega-transforms";
declare module "vega-view-transforms";
declare module "vega-parser" {
  export function parse(specification: unknown, config: undefined, options: { ast: true }): unknown;
}
declare module "vega-view" {
  export class View {
    constructor(runtime: unknown, options: Record<string, unknown>);
    addEventListener(kind: string, heard: (event: Event, item: VegaItem | null) => void): void;
    runAsync(): Promise<View>;
    signal(name: string, value: unknown): View;
  }
}

/** What the build writes before `live.js`: a specification for each chart's name and layout. */
declare const SPECIFICATIONS: Record<string, Record<string, unknown>>;

/** What `live.js` leaves for the page. */
declare var tilbakeCharts: import("./live.js").Drawing | undefined;
