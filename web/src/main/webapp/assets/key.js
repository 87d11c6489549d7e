// On a page that was opened with a key because the browser keeps no cookie in this frame: links to
// pages of the launch open in a window of their own, where it does. They take the key along in a
// form, so that it never stands in an address.
'use strict';
const key = document.getElementById('visit-key').value;

function opensInOwnWindow(address) {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = address;
  form.target = '_blank';
  for (const [name, value] of [['visit', key], ['window', '1']]) {
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = name;
    field.value = value;
    form.append(field);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="/l/"]');
  if (link) {
    event.preventDefault();
    opensInOwnWindow(link.href);
  }
});
