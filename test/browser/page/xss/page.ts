import '../../../../src/define.ts';
import '../../../../src/extras/ics.ts';
import '../../../../src/extras/json-ld.ts';
