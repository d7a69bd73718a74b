/** The part of ECharts that this program uses: drawing to an SVG string without a browser. The bundled build has no types of its own. */
declare module 'echarts/dist/echarts.esm.min.mjs' {
  interface Chart {
    setOption(option: object): void;
    renderToSVGString(): string;
    dispose(): void;
  }
  export function init(dom: null, theme: null, options: { renderer: 'svg'; ssr: true; width: number; height: number }): Chart;
}
