// What our form pages add to plain HTML: times in the reader's own zone, and buttons that copy.
'use strict';
const language = document.documentElement.lang;
for (const time of document.querySelectorAll('time[data-show="brief"]')) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  time.textContent = format.format(new Date(time.dateTime));
}
for (const button of document.querySelectorAll('button[data-copy]')) {
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch (notAllowed) {
      document.execCommand('copy');
    }
    button.textContent = button.dataset.done;
  });
}
for (const guard of document.querySelectorAll('[data-confirm]')) {
  guard.addEventListener('click', (event) => {
    if (!window.confirm(guard.dataset.confirm)) {
      event.preventDefault();
    }
  });
}
const wrong = document.querySelector('[aria-invalid="true"]');
if (wrong) {
  wrong.focus();
}
