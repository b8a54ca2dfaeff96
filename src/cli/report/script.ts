/**
 * What the report does in the browser: filter the list, copy a draft. No network, nothing is stored; without it the
 * page shows everything and texts can be copied by hand.
 */
export const SCRIPT = `
'use strict';
(() => {
  const form = document.getElementById('filter');
  const people = [...document.querySelectorAll('ul.people > li')];
  if (form === null) return;
  const status = document.getElementById('shown');
  const plain = (text) => text.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '');
  const texts = people.map((person) => plain(person.textContent));
  const filter = () => {
    const words = plain(form.elements.search.value).split(' ').filter((word) => word !== '');
    let shown = 0;
    people.forEach((person, i) => {
      const fits = ['advice', 'category', 'platform'].every((name) => {
        const wanted = form.elements[name].value;
        return wanted === '' || person.dataset[name] === wanted;
      }) && words.every((word) => texts[i].includes(word));
      person.hidden = !fits;
      if (fits) shown += 1;
    });
    status.textContent = status.dataset.pattern.replace('%', String(shown));
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button[data-copied]');
    if (button === null) return;
    const area = button.parentElement.parentElement.querySelector('textarea');
    try {
      await navigator.clipboard.writeText(area.value);
    } catch {
      area.select();
      document.execCommand('copy');
    }
    const label = button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = label; }, 1500);
  });
})();
`;
