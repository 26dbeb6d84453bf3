const literal = /\bcss`((?:[^`\\]|\\.)*)`/g;
const substitution = /(\$\{[^}]*\})/;
const quoted = /("[^"]*"|'[^']*')/;

/**
 * Vite plugin: takes comments and needless white space out of css`…` templates in `src`, and the
 * indentation out of html`…` ones. Minifiers leave template literals alone, and styles and markup
 * are a good part of an element. Only what cannot change the meaning is taken: selectors, `calc()`
 * and quoted strings keep theirs, and in markup a line break remains where there was one.
 */
export function minifyLiterals() {
  return {
    name: 'event-timeline:literals',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id.split('?')[0])) return null;
      const styled = code.replace(literal, (_, css) => `css\`${minifyCss(css)}\``);
      return { code: styled.replace(/\n\s+/g, '\n'), map: null };
    },
  };
}

export function minifyCss(css) {
  return split(css.replace(/\/\*[\s\S]*?\*\//g, ''), substitution, (text) =>
    split(text, quoted, collapse),
  ).trim();
}

/** Applies `change` to what lies between the matches of `keep`. */
function split(text, keep, change) {
  return text
    .split(keep)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}

function collapse(text) {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/([:,]) /g, '$1')
    .replace(/;\}/g, '}');
}
