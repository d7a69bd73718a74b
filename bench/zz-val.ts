import { ex, tune, cb, codes, dflt, Vec, LR, read, type Sparse } from './zz-proto.ts';
import { phraseFinder } from '../src/code/phrases.ts';
const st=cb.stance; const lists=[st.negation,st.contrast,st.hedges,st.favorable,st.unfavorable,st.favorable_phrases,st.unfavorable_phrases];
const find=phraseFinder(lists,read);
const names=['supports','mixed','opposes'];
export function stance(text: string): Record<string,number> {
  const w=read(text); const m=find(w); const out: Record<string,number>={};
  const at=(l:number)=>m.filter(x=>x.list===l);
  const pos=new Float64Array(w.length+1); const covered=new Uint8Array(w.length);
  for (const x of at(5)) { pos[x.from]!+=1.5; for(let i=x.from;i<x.to;i++) covered[i]=1; }
  for (const x of at(6)) if(!covered[x.from]) { pos[x.from]!-=1; }
  const cov2=Uint8Array.from(covered); for (const x of at(6)) for(let i=x.from;i<x.to;i++) cov2[i]=1;
  const neg=new Set(at(0).map(x=>x.from));
  for (const [l,s] of [[3,1],[4,-1]] as const) for (const x of at(l)) { if (cov2[x.from]) continue; const n=[1,2].some(d=>neg.has(x.from-d)&&!covered[x.from-d]); pos[x.from]!+= n ? -s : s; }
  const contrasts=at(1).map(x=>x.from); const last=contrasts.length?Math.max(...contrasts):-1; const first=contrasts.length?Math.min(...contrasts):-1;
  let p=0,q=0,aft=0,bef=0,lastHalf=0; for (let i=0;i<w.length;i++) { const v=pos[i]!; if (v>0) p+=v; else q-=v; if (last>=0) { if (i>=last) aft+=v; else bef+=v; } if (i>w.length*0.6) lastHalf+=v; }
  const sg=(x:number)=>Math.sign(x)*Math.log1p(Math.abs(x));
  out.p=Math.log1p(p); out.q=Math.log1p(q); out.net=sg(p-q); out.both=Math.min(out.p,out.q); out.contrast=Math.log1p(contrasts.length); out.hedge=Math.log1p(at(2).length); out.neg=Math.log1p(neg.size);
  out.aft=sg(aft); out.bef=sg(bef); out.cross=(last>=0&&aft*bef<0)?1:0; out.last=sg(lastHalf); out.contrastEarly = first>=0&&first<3?1:0;
  return out;
}
const Z={...dflt,w:0,b:0,c:0,k:0,kp:0,l:0};
class VV { v: Vec; sk: string[]; nb: Map<string,number>; constructor(texts: string[], o: any, public sw: number, public nw: number) { this.v=new Vec(texts,o); this.sk=Object.keys(stance('a')); this.nb=new Map(); const df=new Map<string,number>(); for (const t of texts) for (const b of negb(t)) df.set(b,(df.get(b)??0)+1); for (const [k,n] of df) if (n>=2) this.nb.set(k,this.nb.size); }
 get D() { return this.v.ids.size+this.sk.length*1+this.nb.size+codes.length*2; }
 vec(t: string, code: string): Sparse { const x=this.v.vec(t); const s=stance(t); const b=this.v.ids.size; this.sk.forEach((k,i)=>{ x.ids.push(b+i); x.vals.push(s[k]!*this.sw); }); const b2=b+this.sk.length; for (const g of new Set(negb(t))) { const id=this.nb.get(g); if (id!==undefined) { x.ids.push(b2+id); x.vals.push(this.nw); } } const b3=b2+this.nb.size; const c=codes.indexOf(code); x.ids.push(b3+2*c, b3+2*c+1); x.vals.push(0.5, s.net!*0.5); return x; } }
function negb(t: string) { const w=read(t); const N=new Set(lists[0]!.flatMap(p=>read(p).map(x=>x.form))); const o: string[]=[]; w.forEach((x,i)=>{ if (N.has(x.form)) for (const d of [1,2]) if (w[i+d]) o.push(x.form+'_'+w[i+d]!.stem); }); return o; }
function acc(P: Float64Array[], gold: string[]) { let a=0; const cm: Record<string,number>={}; P.forEach((p,i)=>{ let b=0; for (let k=1;k<p.length;k++) if(p[k]!>p[b]!) b=k; if(names[b]===gold[i]) a++; const kk=gold[i]+'>'+names[b]; cm[kk]=(cm[kk]??0)+1; }); return (a/P.length).toFixed(3)+' '+JSON.stringify(cm); }
const E=ex.filter(e=>e.code!=='none'); const T=tune.filter(t=>t.codes!=='none');
for (const [n,o,sw,nw,reg] of [['fnbk',{...Z,w:1,c:1,b:1,k:.5,fn:true,bf:true},1.5,.3,3e-3]] as any[]) {
 const vv=new VV(E.map(e=>e.text),o,sw,nw); const m=new LR(E.map(e=>vv.vec(e.text,e.code)),E.map(e=>names.indexOf(e.valence)),3,vv.D,reg,12);
 const CP: Float64Array[]=new Array(E.length); for (let f=0;f<5;f++) { const tr=E.filter((_,i)=>i%5!==f); const w2=new VV(tr.map(e=>e.text),o,sw,nw); const mm=new LR(tr.map(e=>w2.vec(e.text,e.code)),tr.map(e=>names.indexOf(e.valence)),3,w2.D,reg,12); E.forEach((e,i)=>{ if(i%5===f) CP[i]=mm.prob(w2.vec(e.text,e.code)); }); }
 console.log(n,'TUNE',acc(T.map(t=>m.prob(vv.vec(t.passage,t.codes.split(';')[0]!))),T.map(t=>t.valence)),'CV',acc(CP,E.map(e=>e.valence)));
 if (process.argv[2]) { const mx=(p: Float64Array)=>names[[...p.keys()].sort((a,b)=>p[b]!-p[a]!)[0]!]!; T.forEach(t=>{ const g=mx(m.prob(vv.vec(t.passage,t.codes.split(';')[0]))); if (g!==t.valence) console.log(t.valence+'>'+g,'|',t.codes,'|',t.passage); }); console.log('-----'); E.forEach((e,i)=>{ if (i%3===0 && mx(CP[i]!)!==e.valence) console.log(e.valence+'>'+mx(CP[i]!),'|',e.code,'|',e.text); }); }
}
