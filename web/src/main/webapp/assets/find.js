// Finds somebody among many rows, in the page alone: a name is never sent nor put into an address.
'use strict';
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
for (const field of document.querySelectorAll('input[data-find]')) {
  const place = field.closest('.find');
  const status = place.querySelector('[role="status"]');
  const rows = [...document.getElementById(field.dataset.find)?.querySelectorAll('[data-name], tbody tr') ?? []];
  const names = rows.map((row) => plain((row.querySelector('th, h2, h3') ?? row).textContent));
  place.hidden = rows.length === 0;
  field.addEventListener('input', () => {
    const wanted = plain(field.value.trim()).split(/\s+/);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !wanted.every((word) => names[i].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    status.textContent = shown === 0 ? field.dataset.none : `${shown} / ${rows.length}`;
  });
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      event.preventDefault(); // it stands in the form of the buttons
    }
  });
}
