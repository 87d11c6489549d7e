// Asks the platform's page to keep the nonce of this login, or to give it back (LTI Client Side
// postMessages and Platform Storage 0.1). This script only fetches and carries: whether the value
// is the right one is judged by the server. Messages go to the exact origin of the platform's
// authorization endpoint, and nothing else is believed than what comes from it with our id.
(() => {
  'use strict';
  const patience = 1500; // for everything together; then the person gets a button
  const askAgainAfter = 400; // the platform's page may still have been loading
  const older = 'org.imsglobal.';
  const page = document.getElementById('storage');
  const { origin, target, key, value, next } = page.dataset;
  const keeping = Boolean(next);
  const holder = window.parent !== window ? window.parent : window.opener;
  let givenUp = false;

  function send(where, message) {
    where.postMessage(message, origin);
  }

  function newId() {
    return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
      byte.toString(16).padStart(2, '0'),
    ).join('');
  }

  // Resolves with the first good answer of the window that where() gives. Asks again until then, each
  // time also by the name the subject had in drafts of the specification, for older platforms.
  function ask(where, subject, fields) {
    return new Promise((resolve, reject) => {
      const waiting = new Map();
      const refused = new Set();
      let settled = false;

      function put(name) {
        const id = newId();
        waiting.set(id, name + '.response');
        send(where(), { ...fields, subject: name, message_id: id });
      }

      function putByOlderName() {
        put(older + subject);
      }

      function hear(event) {
        const answer = event.data;
        if (event.origin !== origin || answer === null || typeof answer !== 'object') {
          return;
        }
        if (!waiting.has(answer.message_id) || waiting.get(answer.message_id) !== answer.subject) {
          return;
        }
        waiting.delete(answer.message_id);
        if (!answer.error) {
          settle(() => resolve(answer));
          return;
        }
        refused.add(answer.subject);
        if (refused.size === 2) {
          settle(() => reject(new Error('refused')));
        } else if (answer.subject === subject + '.response') {
          putByOlderName();
        }
      }

      function settle(how) {
        settled = true;
        window.removeEventListener('message', hear);
        how();
      }

      function askAgain() {
        if (!settled && !givenUp) {
          put(subject);
          putByOlderName();
          setTimeout(askAgain, askAgainAfter);
        }
      }

      window.addEventListener('message', hear);
      put(subject);
      setTimeout(askAgain, askAgainAfter);
    });
  }

  // A frame that is not there, or is not yet, leaves its parent to answer.
  function frame(name) {
    if (!name || name === '_parent') {
      return holder;
    }
    try {
      return holder.frames[name] || holder;
    } catch (noSuchFrame) {
      return holder;
    }
  }

  // Some platforms tell at login where they store, others only when asked. Gives a function, because
  // a frame may come while we are asking.
  async function place() {
    if (target) {
      return () => frame(target);
    }
    const able = await ask(() => holder, 'lti.capabilities', {});
    const listed = Array.isArray(able.supported_messages) ? able.supported_messages : [];
    const storing = listed.find((one) => /^(org\.imsglobal\.)?lti\.put_data$/.test(one.subject));
    if (!storing) {
      throw new Error('stores nothing');
    }
    return () => frame(storing.frame);
  }

  async function keep() {
    await ask(await place(), 'lti.put_data', { key, value });
    return () => location.replace(next);
  }

  async function fetchBack() {
    const where = await place();
    const answer = await ask(where, 'lti.get_data', { key });
    if (typeof answer.value !== 'string' || answer.value === '') {
      throw new Error('nothing stored');
    }
    return () => {
      const name = (answer.subject.startsWith(older) ? older : '') + 'lti.put_data';
      send(where(), { subject: name, message_id: newId(), key, value: null });
      const form = document.getElementById('launch');
      form.elements.presente_stored.value = answer.value;
      form.submit();
    };
  }

  function tooLate() {
    return new Promise((resolve, reject) => {
      setTimeout(() => {
        givenUp = true;
        reject(new Error('silent'));
      }, patience);
    });
  }

  function leaveItToThePerson() {
    document.getElementById('waiting').hidden = true;
    document.getElementById(holder ? 'blocked' : 'alone').hidden = false;
  }

  async function work() {
    if (!holder) {
      throw new Error('nobody to ask');
    }
    const goOn = await Promise.race([keeping ? keep() : fetchBack(), tooLate()]);
    goOn();
  }

  work().catch(leaveItToThePerson);
})();
