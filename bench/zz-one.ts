import { dflt, run } from './zz-proto.ts';
const Z={...dflt,w:0,b:0,c:0,k:0,kp:0,l:0};
for (const o of [{...Z,w:1,c:1,k:1,l:.3},{...Z,w:1.5,c:1,k:1,l:.3},{...Z,w:1,c:1,k:.7,l:.5},{...Z,w:1,c:1}]) for (const reg of [3e-3,1e-2]) console.log(reg, run(o,reg,12).line);
