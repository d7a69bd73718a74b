import { ex, tune, codes, dflt, Vec, LR, evalProbs, type Sparse } from './zz-proto.ts';
const Z={...dflt,w:0,b:0,c:0,k:0,kp:0,l:0};
const o={...Z,w:1.5,c:1,k:1,l:.3};
const gold=tune.map(t=>t.codes.split(';'));
const K=codes.length;
function knn(trX: Sparse[], y: number[], D: number, x: Sparse, kk: number, pw: number): Float64Array {
  const inv=(knn as any).inv; const s=new Float64Array(trX.length); for (let f=0;f<x.ids.length;f++) for (const [i,v] of inv[x.ids[f]!]??[]) s[i]!+=v*x.vals[f]!;
  const top=[...s.keys()].sort((a,b)=>s[b]!-s[a]!).slice(0,kk); const p=new Float64Array(K).fill(0.02); for (const i of top) p[y[i]!]!+=Math.pow(s[i]!,pw); const t=p.reduce((a,b)=>a+b); return p.map(v=>v/t); }
function setInv(X: Sparse[]) { const inv: any={}; X.forEach((x,i)=>x.ids.forEach((id,f)=>(inv[id]??=[]).push([i,x.vals[f]]))); (knn as any).inv=inv; }
function nb(texts: Sparse[], y: number[], D: number, alpha: number) { const c=new Float64Array(D*K).fill(alpha), n=new Float64Array(K); texts.forEach((x,i)=>{ x.ids.forEach((id,f)=>c[id*K+y[i]!]!+=x.vals[f]!); n[y[i]!]!++; }); const tot=new Float64Array(K); for (let d=0;d<D;d++) for (let k=0;k<K;k++) tot[k]!+=c[d*K+k]!; return (x: Sparse,temp=1)=>{ const z=new Float64Array(K); for (let k=0;k<K;k++) z[k]=0; x.ids.forEach((id,f)=>{ for (let k=0;k<K;k++) z[k]!+=x.vals[f]!*Math.log(c[id*K+k]!/tot[k]!); }); const m=Math.max(...z); let s=0; for (let k=0;k<K;k++) { z[k]=Math.exp((z[k]!-m)*temp); s+=z[k]!; } return z.map(v=>v/s); }; }
const y=ex.map(e=>codes.indexOf(e.code)); const v=new Vec(ex.map(e=>e.text),o); const X=ex.map(e=>v.vec(e.text)); const T=tune.map(t=>v.vec(t.passage));
const m=new LR(X,y,K,v.ids.size,3e-3,12); const P=T.map(x=>m.prob(x)); setInv(X);
const N=nb(X,y,v.ids.size,0.05);
console.log('lr',evalProbs(P,gold));
for (const kk of [10,20,40]) for (const pw of [2,4]) console.log('knn',kk,pw,evalProbs(T.map(x=>knn(X,y,0,x,kk,pw)),gold));
for (const a of [0.01,0.05,0.2]) for (const t of [0.5,1,2]) console.log('nb',a,t,evalProbs(T.map(x=>nb(X,y,v.ids.size,a)(x,t)),gold));
const Q=T.map(x=>knn(X,y,0,x,30,3)); const NBP=T.map(x=>N(x,1));
for (const a of [0.15,.3,.5]) console.log('lr+knn',a,evalProbs(P.map((p,i)=>p.map((q,k)=>q**(1-a)*Q[i]![k]!**a)),gold),'| +nb',evalProbs(P.map((p,i)=>p.map((q,k)=>q**(1-a)*NBP[i]![k]!**a)),gold));
// errors
if (process.argv[2]) tune.forEach((t,i)=>{ const p=P[i]!; const ord=[...p.keys()].sort((a,b)=>p[b]!-p[a]!); if (codes[ord[0]!]!==gold[i]![0]) console.log(t.codes,'=>',ord.slice(0,3).map(k=>codes[k]+' '+p[k]!.toFixed(2)).join(', '),'|',t.question,'|',t.passage); });
