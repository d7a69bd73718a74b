import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import YAML from 'yaml';
import { codebookSpecSchema } from '../src/read/codebook-spec.ts';
import { wordReader, type Word } from '../src/code/words.ts';
import { phraseFinder } from '../src/code/phrases.ts';
export const cb = codebookSpecSchema.parse(YAML.parse(readFileSync('rubrics/bugge.codebook.yaml','utf8')));
const csv = (f: string): any[] => parse(readFileSync(f,'utf8'), { columns: true });
export const ex = csv('rubrics/bugge.exemplars.csv');
export const tune = csv('test/benchmark/coding/tuning.csv');
export const read = wordReader(cb);
const fn = new Set(cb.function_words.flatMap((w)=>read(w).map(x=>x.form)));
export const codes = [...cb.codes.map(c=>c.code),'none'];
const lex = phraseFinder(cb.codes.map(c=>c.lexicon), read);
const conceptIds = Object.keys(cb.concepts);
const con = phraseFinder(conceptIds.map(c=>cb.concepts[c]!), read);
export type Sparse = { ids: number[]; vals: number[] };
export interface Opt { fn?: boolean; bf?: boolean; w: number; b: number; c: number; k: number; kp: number; l: number; df: number; nmin: number; nmax: number; forms: boolean }
export const dflt: Opt = { w: 1, b: 0.5, c: 1, k: 1, kp: 0, l: 1, df: 1, nmin: 3, nmax: 5, forms: true };
function feats(text: string, o: Opt): Map<string, Map<string, number>> {
  const words = read(text);
  const W = new Map<string, number>(), B = new Map<string, number>(), C = new Map<string, number>(), K = new Map<string, number>(), KP = new Map<string, number>(), L = new Map<string, number>();
  let prev = '';
  for (const x of words) {
    if (o.w && (o.fn || !fn.has(x.form))) { W.set('s'+x.stem, 1); if (o.forms && x.form !== x.stem) W.set('f'+x.form, 0.7); }
    if (o.b) { if (o.fn || !fn.has(x.form)) { const q=o.bf?x.form:x.stem; if (prev) B.set(prev+' '+q,1); prev = q; } }
    if (o.c) { const s = '_'+x.form+'_'; if (o.fn||!fn.has(x.form)) for (let n=o.nmin;n<=o.nmax;n++) for (let i=0;i+n<=s.length;i++) C.set(s.slice(i,i+n),1); }
  }
  if (o.k||o.kp) { for (const m of con(words)) K.set('k'+m.list, (K.get('k'+m.list)??0)+1);
    for (const [k,v] of K) K.set(k, 1+Math.log(v)*0.5);
    if (o.kp) { const ks=[...K.keys()].sort(); for (let i=0;i<ks.length;i++) for (let j=i+1;j<ks.length;j++) KP.set(ks[i]+ks[j]!,1);} }
  if (o.l) { const seen=new Map<number,Set<string>>(); for (const m of lex(words)) { const s=seen.get(m.list)??new Set(); s.add(m.phrase); seen.set(m.list,s);} for (const [k,s] of seen) { let n=0; for (const p of s) n += p.split(' ').length>1?1.5:1; L.set('l'+k, Math.log(1+n)); } }
  return new Map([['w',W],['b',B],['c',C],['k',K],['kp',KP],['l',L]]);
}
export class Vec {
  ids = new Map<string, number>(); idf: number[] = []; o: Opt;
  constructor(texts: string[], o: Opt) {
    this.o = o; const df = new Map<string, number>();
    for (const t of texts) for (const [blk, m] of feats(t,o)) for (const f of m.keys()) { const k=blk+f; df.set(k,(df.get(k)??0)+1); }
    for (const [k,n] of df) { const blk = k[0]==='c'||k[0]==='b'||k.startsWith('kp') ? 2 : o.df; if (n>=blk) { this.ids.set(k,this.ids.size); this.idf.push(Math.log((texts.length+1)/(n+0.5))); } }
  }
  vec(t: string): Sparse {
    const ids: number[]=[], vals: number[]=[];
    for (const [blk,m] of feats(t,this.o)) {
      const wt = (this.o as any)[blk] as number; if (!wt) continue;
      const a: [number,number][]=[]; let norm=0;
      for (const [f,v] of m) { const id=this.ids.get(blk+f); const useIdf = blk!=='l' && blk!=='k';
        const x = v*(useIdf ? (id===undefined? Math.log(1000):this.idf[id]!) : 1); norm+=x*x; if (id!==undefined) a.push([id,x]); }
      norm=Math.sqrt(norm)||1; if (blk==='l') norm=1; if (blk==='k') norm=Math.sqrt(norm);
      for (const [id,x] of a) { ids.push(id); vals.push(wt*x/norm); }
    }
    return { ids, vals };
  }
}
export class LR {
  K: number; W: Float64Array; b: Float64Array; D: number;
  constructor(X: Sparse[], y: number[], K: number, D: number, reg: number, epochs: number, cw?: number[]) {
    this.K=K; this.D=D; this.W=new Float64Array(D*K); this.b=new Float64Array(K);
    const G=new Float64Array(D*K).fill(1e-2), Gb=new Float64Array(K).fill(1e-2);
    const n=X.length; const lr0=0.3;
    // adagrad w/ lazy-less L2 on touched
    const order=[...X.keys()]; let seed=12345;
    for (let e=0;e<epochs;e++) {
      for (let i=n-1;i>0;i--) { seed=(seed*1103515245+12345)&0x7fffffff; const j=seed%(i+1); [order[i],order[j]]=[order[j]!,order[i]!]; }
      for (const i of order) { const x=X[i]!; const p=this.prob(x); const c=cw?cw[y[i]!]!:1; p[y[i]!]!-=1;
        for (let k=0;k<K;k++) { const g=p[k]!*c; Gb[k]!+=g*g; this.b[k]!-=lr0*g/Math.sqrt(Gb[k]!); }
        for (let f=0;f<x.ids.length;f++) { const o=x.ids[f]!*K, v=x.vals[f]!; for (let k=0;k<K;k++) { const g=p[k]!*c*v+reg*this.W[o+k]!; G[o+k]!+=g*g; this.W[o+k]!-=lr0*g/Math.sqrt(G[o+k]!); } } }
    }
  }
  prob(x: Sparse): Float64Array { const K=this.K, z=Float64Array.from(this.b); for (let f=0;f<x.ids.length;f++) { const o=x.ids[f]!*K, v=x.vals[f]!; for (let k=0;k<K;k++) z[k]!+=v*this.W[o+k]!; } let m=-1e9; for (const v of z) if (v>m) m=v; let s=0; for (let k=0;k<K;k++) { z[k]=Math.exp(z[k]!-m); s+=z[k]!; } for (let k=0;k<K;k++) z[k]!/=s; return z; }
}
export function evalProbs(P: Float64Array[], gold: string[][], thr=0) {
  let a1=0,len=0,a3=0,nr=0,nn=0,np=0,npred=0, ll=0;
  P.forEach((p,i)=>{ const g=gold[i]!; const ord=[...p.keys()].sort((a,b)=>p[b]!-p[a]!||a-b); let names=ord.map(k=>codes[k]!);
    const best=Math.max(...[...p].slice(0,-1)); if (best<thr) names=['none',...names.filter(x=>x!=='none')];
    const top3 = names[0]==='none'?names.slice(0,3):names.slice(0,3);
    if (names[0]===g[0]) a1++; if (g.includes(names[0]!)) len++; if (top3.includes(g[0]!)) a3++;
    if (g[0]==='none') { nn++; if (names[0]==='none') nr++; } if (names[0]==='none') { npred++; if (g[0]==='none') np++; }
    ll-=Math.log(p[codes.indexOf(g[0]!)]!+1e-9); });
  const n=P.length; const f=(x:number)=>x.toFixed(3);
  return `top1 ${f(a1/n)} lenient ${f(len/n)} top3 ${f(a3/n)} noneR ${f(nr/nn)} noneP ${f(np/npred)} nll ${f(ll/n)}`;
}
export function run(o: Opt, reg: number, epochs: number) {
  const y=ex.map(e=>codes.indexOf(e.code)); const cw=undefined;
  const v=new Vec(ex.map(e=>e.text),o); const X=ex.map(e=>v.vec(e.text));
  const t0=performance.now(); const m=new LR(X,y,codes.length,v.ids.size,reg,epochs,cw); const t1=performance.now();
  const P=tune.map(t=>m.prob(v.vec(t.passage)));
  // CV
  const CP: Float64Array[]=new Array(ex.length);
  for (let f=0;f<5;f++) { const tr=ex.map((_,i)=>i).filter(i=>i%5!==f); const vv=new Vec(tr.map(i=>ex[i].text),o); const mm=new LR(tr.map(i=>vv.vec(ex[i].text)),tr.map(i=>y[i]!),codes.length,vv.ids.size,reg,epochs); ex.forEach((e,i)=>{ if(i%5===f) CP[i]=mm.prob(vv.vec(e.text)); }); }
  return { line: `D=${v.ids.size} train ${(t1-t0).toFixed(0)}ms\n  TUNE ${evalProbs(P,tune.map(t=>t.codes.split(';')))}\n  CV   ${evalProbs(CP,ex.map(e=>[e.code]))}`, P, m, v };
}
if (process.argv[1]?.endsWith('zz-proto.ts')) {
const Z={...dflt,w:0,b:0,c:0,k:0,kp:0,l:0};
for (const [name,o] of Object.entries({ words:{...Z,w:1}, wb:{...Z,w:1,b:0.5}, chars:{...Z,c:1}, wc:{...Z,w:1,c:1}, concepts:{...Z,k:1}, lex:{...Z,l:1}, kl:{...Z,k:1,l:1}, wck:{...Z,w:1,c:1,k:1}, wckl:{...Z,w:1,c:1,k:1,l:1}, wckl2:{...Z,w:1,c:1,k:.5,l:.5}, all:{...dflt,kp:.5} }) as [string,Opt][])
  for (const reg of [1e-3]) for (const ep of [15]) console.log(name,reg,ep,run(o,reg,ep).line);
}
