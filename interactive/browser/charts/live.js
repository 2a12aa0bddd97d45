/**
 * Vega, with what our charts need of it. Its expressions are interpreted, since the pages' policy lets nothing be evaluated.
 * The build writes the charts' specifications before this script.
 */

import { transforms } from "vega-dataflow";
import * as encode from "vega-encode";
import { expressionInterpreter } from "vega-interpreter";
import { parse } from "vega-parser";
import * as basic from "vega-transforms";
import { View } from "vega-view";
import * as layout from "vega-view-transforms";

/** @typedef {{ show(row: number): void }} LiveChart */
/** @typedef {{ draw(name: string, layout: string, place: HTMLElement, point: (row: number) => void): Promise<LiveChart> }} Drawing */

Object.assign(transforms, basic, layout, encode);

/** @type {Drawing["draw"]} */
async function draw(name, layout, place, point) {
  const runtime = parse(SPECIFICATIONS[name][layout], undefined, { ast: true });
  const view = new View(runtime, { expr: expressionInterpreter, renderer: "svg", container: place, hover: false });
  for (const kind of ["pointermove", "click"]) {
    view.addEventListener(kind, (_event, item) => point(item?.datum?.row ?? -1));
  }
  await view.runAsync();
  return { show: (row) => void view.signal("row", row).runAsync() };
}

globalThis.tilbakeCharts = { draw };
