import { readFileSync } from 'node:fs';
import { readCodebook } from '../src/read/codebook/codebook.ts';
import { phraseFinder } from '../src/code/phrases.ts';
import { wordReader } from '../src/code/words.ts';
import { fitCodeModel } from '../src/code/code-model.ts';
import { fitValenceModel } from '../src/code/valence-model.ts';
import { fitExplicitModel } from '../src/code/explicit-model.ts';
import { parse } from 'csv-parse/sync';
const t00=performance.now();
const { codebook, diagnostics } = await readCodebook({ codebook: { file: 'b', bytes: readFileSync('rubrics/bugge.codebook.yaml') }, exemplars: async (f)=>({ file: f, bytes: readFileSync('rubrics/'+f) }), codes: null });
console.log(diagnostics.slice(0,5)); if (!codebook) process.exit(1);
const read=wordReader(codebook); const finders={ concepts: phraseFinder(Object.values(codebook.concepts),read), lexicon: phraseFinder(codebook.codes.map(c=>c.lexicon),read) };
const tune: any[]=parse(readFileSync('test/benchmark/coding/tuning.csv','utf8'),{columns:true});
const t0=performance.now(); const cm=fitCodeModel(codebook,read,finders); const t1=performance.now(); const vm=fitValenceModel(codebook,read,finders); const t2=performance.now(); const em=fitExplicitModel(codebook,read,finders); const t3=performance.now();
console.log('load',t0-t00,'code',t1-t0,'valence',t2-t1,'explicit',t3-t2);
for (const q of [false,true]) for (const thr of [0,0.1,0.15,0.2]) { let a1=0,a3=0,a3n=0,nr=0,np=0,npp=0,vo=0,vg=0,vgn=0,e=0,len=0,qa=0,qn=0;
 for (const t of tune) { const g=t.codes.split(';'); const w=read(t.passage); const s=cm.scores(w,q&&t.question?read(t.question):null); let ord=[...s.keys()].sort((a,b)=>s[b]!-s[a]!); const K=cm.codes.length-1; const best=ord.find(k=>k!==K)!; if (s[best]!<thr) ord=[K,...ord.filter(k=>k!==K)];
  const names=ord.map(k=>cm.codes[k]!); const noN=names[0]==='none'?names:names.filter(n=>n!=='none'); if (names[0]===g[0]) a1++; if (g.includes(names[0])) len++; if (names.slice(0,3).includes(g[0])) a3++; if (noN.slice(0,3).includes(g[0])) a3n++; if (g[0]==='none') { if (names[0]==='none') nr++; } if (names[0]==='none') { npp++; if (g[0]==='none') np++; }
  if (t.question) { qn++; if (names[0]===g[0]) qa++; }
  const v=names[0]==='none'?'context':vm(w,t.passage,names[0]!); if (v===t.valence) vo++; if (g[0]!=='none') { if (vm(w,t.passage,g[0])===t.valence) vg++; vgn++; } const ex=names[0]==='none'?false:em(w,t.passage); if ((ex?'yes':'no')===t.explicit) e++; }
 const n=tune.length; console.log(q,thr,'top1',(a1/n).toFixed(3),'len',(len/n).toFixed(3),'top3',(a3/n).toFixed(3),'top3noNone',(a3n/n).toFixed(3),'noneR',(nr/47).toFixed(3),'noneP',(np/npp).toFixed(3),'val',(vo/n).toFixed(3),'val|gold code',(vg/vgn).toFixed(3),'expl',(e/n).toFixed(3),'q',(qa/qn).toFixed(3)); }
