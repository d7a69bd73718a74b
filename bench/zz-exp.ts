import { ex, tune, codes, dflt, Vec, LR, evalProbs, run } from './zz-proto.ts';
const Z={...dflt,w:0,b:0,c:0,k:0,kp:0,l:0};
const base={...Z,w:1,c:1,k:1,l:.3};
const gold=tune.map(t=>t.codes.split(';'));
// learning curve
for (const frac of [0.25,0.5,0.75,1]) { const sub=ex.filter((_,i)=>((i*7919)%1000)/1000<frac); const v=new Vec(sub.map(e=>e.text),base); const m=new LR(sub.map(e=>v.vec(e.text)),sub.map(e=>codes.indexOf(e.code)),codes.length,v.ids.size,1e-3,15); console.log(frac,sub.length,evalProbs(tune.map(t=>m.prob(v.vec(t.passage))),gold)); }
for (const reg of [1e-4,1e-3,3e-3,1e-2,2e-2]) for (const ep of [8,15]) console.log('reg',reg,ep,run(base,reg,ep).line);
for (const [n,o] of Object.entries({k15:{...base,k:1.5},k2:{...base,k:2},c15:{...base,c:1.5},w15:{...base,w:1.5},n24:{...base,nmin:2,nmax:4},n45:{...base,nmin:4,nmax:6},noforms:{...base,forms:false},kp3:{...base,kp:.3}})) console.log(n,run(o as any,1e-3,12).line);
