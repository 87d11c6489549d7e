// Keeps the list of who is in the meeting up to date. Without it the page works; it only grows old.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const every = 3000;
  let people;
  let timer = 0;

  function show() {
    const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    for (const time of people.querySelectorAll('time[data-show="brief"]')) {
      time.textContent = format.format(new Date(time.dateTime));
    }
    const endable = document.getElementById('endable');
    if (endable) {
      endable.hidden = people.dataset.running !== 'true';
    }
  }

  function announcement() {
    return Array.from(people.querySelectorAll('[data-announce]'), (e) => e.textContent.trim()).join('. ');
  }

  function over() {
    const text = document.createElement('p');
    text.className = 'notice';
    text.textContent = people.dataset.over;
    people.replaceChildren(text);
    document.getElementById('news').textContent = people.dataset.over;
  }

  async function refresh() {
    const response = await fetch(people.dataset.people, { headers: { Accept: 'text/html' } });
    if (!response.ok) {
      over();
      return false;
    }
    const fresh = new DOMParser()
      .parseFromString(await response.text(), 'text/html')
      .getElementById('people');
    const before = announcement();
    people.replaceWith(fresh);
    people = fresh;
    show();
    if (announcement() !== before) {
      document.getElementById('news').textContent = announcement();
    }
    return true;
  }

  async function ask() {
    clearTimeout(timer);
    if (document.hidden) {
      return;
    }
    let wait = every;
    try {
      const response = await fetch(people.dataset.state, {
        headers: { 'X-Presente-Ticket': people.dataset.ticket, 'If-None-Match': people.dataset.tag },
        cache: 'no-store',
        credentials: 'omit',
      });
      if (response.status === 403) {
        over();
        return;
      }
      if (response.status === 200 && !(await refresh())) {
        return;
      }
    } catch (offline) {
      wait = 30000;
    }
    timer = setTimeout(ask, wait);
  }

  people = document.getElementById('people');
  show();
  document.addEventListener('visibilitychange', ask);
  timer = setTimeout(ask, every);
})();
