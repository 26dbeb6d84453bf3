/** A classic script, as pages load it. */
export function script(address) {
  return new Promise((done, refuse) => {
    const tag = document.createElement('script');
    tag.src = address;
    tag.onload = done;
    tag.onerror = () => refuse(new Error(`${address} cannot be loaded`));
    document.head.append(tag);
  });
}

export function style(address) {
  return new Promise((done, refuse) => {
    const tag = document.createElement('link');
    tag.rel = 'stylesheet';
    tag.href = address;
    tag.onload = done;
    tag.onerror = () => refuse(new Error(`${address} cannot be loaded`));
    document.head.append(tag);
  });
}

/** Rows of news with their instants as numbers, from a document in columns. */
export function rowsOf({ columns, groups }) {
  const labels = new Map(groups.map(({ id, label }) => [id, label]));
  return columns.title.map((title, row) => ({
    id: columns.id[row],
    title,
    group: columns.group[row],
    groupLabel: labels.get(columns.group[row]),
    importance: columns.importance[row],
    status: columns.status[row],
    start: columns.start[row],
    /** Exclusive; NaN for a moment. */
    end: columns.end[row],
  }));
}
