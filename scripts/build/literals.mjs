import { parseSync, Visitor } from 'vite';

const quoted = /("[^"]*"|'[^']*')/;

/** What may go from the templates of each tag. */
const minifiers = { css: minifyCss, html: minifyMarkup, svg: minifyMarkup };

/**
 * Vite plugin: takes comments and needless white space out of css`…` templates in `src`, and line
 * breaks with their indentation out of html`…` and svg`…` ones. Minifiers leave template literals
 * alone, and styles and markup are a good part of an element. Only what cannot change the meaning is
 * taken: selectors, `calc()` and quoted strings keep theirs, and in markup a blank remains where
 * there was a line break.
 */
export function minifyLiterals() {
  return {
    name: 'event-timeline:literals',
    enforce: 'pre',
    transform(code, id) {
      const file = id.split('?')[0];
      return /\/src\/.*\.ts$/.test(file) ? { code: minified(code, file), map: null } : null;
    },
  };
}

function minified(code, file) {
  let short = '';
  let done = 0;
  for (const { start, end, minify } of texts(code, file)) {
    short += code.slice(done, start) + minify(code.slice(start, end));
    done = end;
  }
  return short + code.slice(done);
}

/** The texts between the substitutions of all templates that can be made shorter, in their order. */
function texts(code, file) {
  const found = [];
  new Visitor({
    TaggedTemplateExpression({ tag, quasi }) {
      const minify = minifiers[tag.name];
      if (!minify) return;
      for (const { start, end, tail } of quasi.quasis) {
        // Without the marks around it: `…${ and }…${ and }…`.
        found.push({ start: start + 1, end: end - (tail ? 1 : 2), minify });
      }
    },
  }).visit(parseSync(file, code).program);
  return found.sort((a, b) => a.start - b.start);
}

function minifyCss(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .split(quoted)
    .map((part, index) => (index % 2 === 1 ? part : collapse(part)))
    .join('');
}

function collapse(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;\}/g, '}');
}

function minifyMarkup(markup) {
  return markup.replace(/\s*\n\s*/g, ' ');
}
