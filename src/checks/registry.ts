import type { Rule } from './rule.ts';
import { ask01 } from './rules/ask-01.ts';
import { ask02 } from './rules/ask-02.ts';
import { att01 } from './rules/att-01.ts';
import { att02 } from './rules/att-02.ts';
import { att03 } from './rules/att-03.ts';
import { att04 } from './rules/att-04.ts';
import { att05 } from './rules/att-05.ts';
import { att06 } from './rules/att-06.ts';
import { att07 } from './rules/att-07.ts';
import { att08 } from './rules/att-08.ts';
import { att09 } from './rules/att-09.ts';
import { body01 } from './rules/body-01.ts';
import { body02 } from './rules/body-02.ts';
import { body03 } from './rules/body-03.ts';
import { body04 } from './rules/body-04.ts';
import { body05 } from './rules/body-05.ts';
import { body06 } from './rules/body-06.ts';
import { body07 } from './rules/body-07.ts';
import { cfg01 } from './rules/cfg-01.ts';
import { coll01 } from './rules/coll-01.ts';
import { coll02 } from './rules/coll-02.ts';
import { coll03 } from './rules/coll-03.ts';
import { coll04 } from './rules/coll-04.ts';
import { coll05 } from './rules/coll-05.ts';
import { coll06 } from './rules/coll-06.ts';
import { disc01 } from './rules/disc-01.ts';
import { disc02 } from './rules/disc-02.ts';
import { disc03 } from './rules/disc-03.ts';
import { disc04 } from './rules/disc-04.ts';
import { disc05 } from './rules/disc-05.ts';
import { disc06 } from './rules/disc-06.ts';
import { disc07 } from './rules/disc-07.ts';
import { disc08 } from './rules/disc-08.ts';
import { disc09 } from './rules/disc-09.ts';
import { disc10 } from './rules/disc-10.ts';
import { disc11 } from './rules/disc-11.ts';
import { disc12 } from './rules/disc-12.ts';
import { disc13 } from './rules/disc-13.ts';
import { disc14 } from './rules/disc-14.ts';
import { disc15 } from './rules/disc-15.ts';
import { disc17 } from './rules/disc-17.ts';
import { disc18 } from './rules/disc-18.ts';
import { disc19 } from './rules/disc-19.ts';
import { exm01 } from './rules/exm-01.ts';
import { exm02 } from './rules/exm-02.ts';
import { file01 } from './rules/file-01.ts';
import { file02 } from './rules/file-02.ts';
import { file03 } from './rules/file-03.ts';
import { file04 } from './rules/file-04.ts';
import { file05 } from './rules/file-05.ts';
import { fmt01 } from './rules/fmt-01.ts';
import { fmt02 } from './rules/fmt-02.ts';
import { fmt04 } from './rules/fmt-04.ts';
import { fmt05 } from './rules/fmt-05.ts';
import { int01 } from './rules/int-01.ts';
import { int02 } from './rules/int-02.ts';
import { int03 } from './rules/int-03.ts';
import { int04 } from './rules/int-04.ts';
import { int05 } from './rules/int-05.ts';
import { int06 } from './rules/int-06.ts';
import { int07 } from './rules/int-07.ts';
import { int08 } from './rules/int-08.ts';
import { int09 } from './rules/int-09.ts';
import { int10 } from './rules/int-10.ts';
import { int11 } from './rules/int-11.ts';
import { int12 } from './rules/int-12.ts';
import { int13 } from './rules/int-13.ts';
import { int14 } from './rules/int-14.ts';
import { int16 } from './rules/int-16.ts';
import { ledg01 } from './rules/ledg-01.ts';
import { ledg02 } from './rules/ledg-02.ts';
import { ledg03 } from './rules/ledg-03.ts';
import { ledg04 } from './rules/ledg-04.ts';
import { ledg05 } from './rules/ledg-05.ts';
import { len01 } from './rules/len-01.ts';
import { len02 } from './rules/len-02.ts';
import { len03 } from './rules/len-03.ts';
import { life01 } from './rules/life-01.ts';
import { life02 } from './rules/life-02.ts';
import { life03 } from './rules/life-03.ts';
import { life04 } from './rules/life-04.ts';
import { life05 } from './rules/life-05.ts';
import { life06 } from './rules/life-06.ts';
import { life07 } from './rules/life-07.ts';
import { meta01 } from './rules/meta-01.ts';
import { meta02 } from './rules/meta-02.ts';
import { meta03 } from './rules/meta-03.ts';
import { meta04 } from './rules/meta-04.ts';
import { meta05 } from './rules/meta-05.ts';
import { meta06 } from './rules/meta-06.ts';
import { meta07 } from './rules/meta-07.ts';
import { meta08 } from './rules/meta-08.ts';
import { meta09 } from './rules/meta-09.ts';
import { meta10 } from './rules/meta-10.ts';
import { meta11 } from './rules/meta-11.ts';
import { num01 } from './rules/num-01.ts';
import { num02 } from './rules/num-02.ts';
import { num03 } from './rules/num-03.ts';
import { num04 } from './rules/num-04.ts';
import { num05 } from './rules/num-05.ts';
import { num06 } from './rules/num-06.ts';
import { num07 } from './rules/num-07.ts';
import { num08 } from './rules/num-08.ts';
import { num09 } from './rules/num-09.ts';
import { num10 } from './rules/num-10.ts';
import { proc01 } from './rules/proc-01.ts';
import { proc02 } from './rules/proc-02.ts';
import { proc03 } from './rules/proc-03.ts';
import { proc04 } from './rules/proc-04.ts';
import { proc05 } from './rules/proc-05.ts';
import { proc06 } from './rules/proc-06.ts';
import { proc07 } from './rules/proc-07.ts';
import { proc08 } from './rules/proc-08.ts';
import { proc09 } from './rules/proc-09.ts';
import { proc10 } from './rules/proc-10.ts';
import { proc11 } from './rules/proc-11.ts';
import { proc12 } from './rules/proc-12.ts';
import { proc13 } from './rules/proc-13.ts';
import { rel01 } from './rules/rel-01.ts';
import { rel02 } from './rules/rel-02.ts';
import { rel03 } from './rules/rel-03.ts';
import { rel04 } from './rules/rel-04.ts';
import { rel05 } from './rules/rel-05.ts';
import { rel06 } from './rules/rel-06.ts';
import { rel07 } from './rules/rel-07.ts';
import { rpt01 } from './rules/rpt-01.ts';
import { rpt02 } from './rules/rpt-02.ts';
import { rpt03 } from './rules/rpt-03.ts';
import { rpt05 } from './rules/rpt-05.ts';
import { sec01 } from './rules/sec-01.ts';
import { sec02 } from './rules/sec-02.ts';
import { sec03 } from './rules/sec-03.ts';
import { sec04 } from './rules/sec-04.ts';
import { sec05 } from './rules/sec-05.ts';
import { sec06 } from './rules/sec-06.ts';
import { sec07 } from './rules/sec-07.ts';
import { sec08 } from './rules/sec-08.ts';
import { sec09 } from './rules/sec-09.ts';
import { sec10 } from './rules/sec-10.ts';
import { sec11 } from './rules/sec-11.ts';
import { sec12 } from './rules/sec-12.ts';
import { sec13 } from './rules/sec-13.ts';
import { site01 } from './rules/site-01.ts';
import { site02 } from './rules/site-02.ts';
import { site03 } from './rules/site-03.ts';
import { site04 } from './rules/site-04.ts';
import { site05 } from './rules/site-05.ts';
import { site06 } from './rules/site-06.ts';
import { site07 } from './rules/site-07.ts';
import { site08 } from './rules/site-08.ts';
import { site09 } from './rules/site-09.ts';
import { site10 } from './rules/site-10.ts';
import { site11 } from './rules/site-11.ts';
import { site12 } from './rules/site-12.ts';
import { site13 } from './rules/site-13.ts';
import { syn01 } from './rules/syn-01.ts';
import { syn02 } from './rules/syn-02.ts';
import { syn03 } from './rules/syn-03.ts';
import { time01 } from './rules/time-01.ts';
import { time02 } from './rules/time-02.ts';
import { time03 } from './rules/time-03.ts';
import { time04 } from './rules/time-04.ts';
import { time05 } from './rules/time-05.ts';
import { time06 } from './rules/time-06.ts';
import { time07 } from './rules/time-07.ts';
import { time08 } from './rules/time-08.ts';

/** Every rule, by id. The list is written out: what is checked can be read here. */
export const registry: readonly Rule[] = [
  ask01, ask02,
  att01, att02, att03, att04, att05, att06, att07, att08, att09,
  body01, body02, body03, body04, body05, body06, body07,
  cfg01,
  coll01, coll02, coll03, coll04, coll05, coll06,
  disc01, disc02, disc03, disc04, disc05, disc06, disc07, disc08, disc09, disc10, disc11, disc12, disc13, disc14, disc15, disc17, disc18, disc19,
  exm01, exm02,
  file01, file02, file03, file04, file05,
  fmt01, fmt02, fmt04, fmt05,
  int01, int02, int03, int04, int05, int06, int07, int08, int09, int10, int11, int12, int13, int14, int16,
  ledg01, ledg02, ledg03, ledg04, ledg05,
  len01, len02, len03,
  life01, life02, life03, life04, life05, life06, life07,
  meta01, meta02, meta03, meta04, meta05, meta06, meta07, meta08, meta09, meta10, meta11,
  num01, num02, num03, num04, num05, num06, num07, num08, num09, num10,
  proc01, proc02, proc03, proc04, proc05, proc06, proc07, proc08, proc09, proc10, proc11, proc12, proc13,
  rel01, rel02, rel03, rel04, rel05, rel06, rel07,
  rpt01, rpt02, rpt03, rpt05,
  sec01, sec02, sec03, sec04, sec05, sec06, sec07, sec08, sec09, sec10, sec11, sec12, sec13,
  site01, site02, site03, site04, site05, site06, site07, site08, site09, site10, site11, site12, site13,
  syn01, syn02, syn03,
  time01, time02, time03, time04, time05, time06, time07, time08,
];
