// Keeps the panels of a lesson's page up to date. Without it the page works; it only grows old.
(() => {
  'use strict';
  const language = document.documentElement.lang;
  const news = document.getElementById('news');
  const renewTicketsAfter = 30 * 60 * 1000;
  let panels = document.getElementById('panels');
  let tag = panels.dataset.tag;
  let shownAt = Number(panels.dataset.now); // by the server's clock
  let timer = 0;

  function showTimes() {
    const day = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
    const hour = new Intl.DateTimeFormat(language, { timeStyle: 'short' });
    const brief = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
    const zone = new Intl.DateTimeFormat(language, { timeZoneName: 'long' });
    const formats = { full: day, time: hour, brief };
    for (const time of panels.querySelectorAll('time[data-show]')) {
      time.textContent = formats[time.dataset.show].format(new Date(time.dateTime));
    }
    for (const name of panels.querySelectorAll('[data-zone-of]')) {
      const parts = zone.formatToParts(new Date(name.dataset.zoneOf));
      name.textContent = parts.find((part) => part.type === 'timeZoneName').value;
    }
  }

  function announcement() {
    return Array.from(panels.querySelectorAll('[data-announce]'), (e) => e.textContent.trim()).join('. ');
  }

  async function refresh() {
    const headers = { Accept: 'text/html' };
    const key = document.getElementById('visit-key');
    if (key) {
      headers['X-Presente-Visit'] = key.value;
    }
    const response = await fetch(panels.dataset.panels, { headers });
    if (!response.ok) {
      over();
      return false;
    }
    const fresh = new DOMParser()
      .parseFromString(await response.text(), 'text/html')
      .getElementById('panels');
    const before = announcement();
    const focused = panels.contains(document.activeElement) ? document.activeElement.id : '';
    panels.replaceWith(fresh);
    panels = fresh;
    tag = fresh.dataset.tag;
    shownAt = Number(fresh.dataset.now);
    showTimes();
    if (focused && document.getElementById(focused)) {
      document.getElementById(focused).focus();
    }
    if (announcement() !== before) {
      news.textContent = announcement();
    }
    return true;
  }

  function over() {
    clearTimeout(timer);
    const text = document.createElement('p');
    text.className = 'notice';
    text.textContent = panels.dataset.over;
    panels.replaceChildren(text);
    news.textContent = panels.dataset.over;
  }

  async function ask() {
    clearTimeout(timer);
    if (document.hidden) {
      return;
    }
    let wait = 10000 + Math.random() * 10000;
    try {
      const response = await fetch('/lesson-state', {
        headers: { 'X-Presente-Ticket': panels.dataset.ticket, 'If-None-Match': tag },
        cache: 'no-store',
        credentials: 'omit',
      });
      if (response.status === 403) {
        over();
        return;
      }
      const now = Number(response.headers.get('X-Presente-Now'));
      const old = now - shownAt > renewTicketsAfter;
      if ((response.status === 200 || old) && !(await refresh())) {
        return;
      }
      const changesAt = Number(response.headers.get('X-Presente-Changes-At'));
      if (changesAt > now) {
        wait = Math.min(wait, changesAt - now + 200 + Math.random() * 1500);
      }
    } catch (offline) {
      wait = 30000;
    }
    timer = setTimeout(ask, wait);
  }

  showTimes();
  document.addEventListener('visibilitychange', ask);
  timer = setTimeout(ask, 3000);
})();
