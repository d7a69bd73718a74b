import { type ChartText, wrapSvg } from './svg.ts';

export interface ChartInput {
  width: number;
  height: number;
  /** ECharts option. */
  option: object;
  text: ChartText;
}

/** Draws a chart to one SVG element. The same option gives the same bytes; nothing in it reacts to a pointer. */
export async function renderChart({ width, height, option, text }: ChartInput): Promise<string> {
  // Loading the library takes longer than drawing, and not every command draws.
  const { init } = await import('echarts/dist/echarts.esm.min.mjs');
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...option });
    return wrapSvg({ width, height }, text, bodyOf(chart.renderToSVGString(), text.id));
  } finally {
    // A chart that is not disposed of keeps a timer, and the process with it.
    chart.dispose();
  }
}

/** What is inside the element, without hover styles and with ids that do not count how many charts were drawn before. */
function bodyOf(svg: string, id: string): string {
  return svg
    .replace(/^<svg[^>]*>/, '')
    .replace(/<\/svg>\s*$/, '')
    .replaceAll(/<style[\s\S]*?<\/style>/g, '')
    .replaceAll(/ (?:class|ecmeta_[a-z_]+|pointer-events)="[^"]*"/g, '')
    .replaceAll(/\bzr\d+-/g, `${id}-`);
}
