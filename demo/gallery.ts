import '../src/define.ts';
import { startReading } from './reading.ts';

const form = document.querySelector('#reading');
if (!(form instanceof HTMLFormElement)) throw new Error('the page has no #reading');
startReading(form, { de: 'Galerie · event-timeline', en: 'Gallery · event-timeline' });
document.documentElement.dataset['started'] = '';
