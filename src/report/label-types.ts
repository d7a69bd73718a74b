import type { SubIndicatorScore } from '../result/score.ts';

export type Strength = SubIndicatorScore['strength']['level'];
export type Triangulation = SubIndicatorScore['triangulation']['verdict'];
export type TriangulationCell = SubIndicatorScore['triangulation']['cells'][number]['direction'];
