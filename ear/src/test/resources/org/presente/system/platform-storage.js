// A platform's storage, in the page round the tool, with the habits a test wants. Before it stands
//   const rules = { lms, answers: 'both' | 'older' | 'never' | 'wrongly', frame, foreign };
(() => {
  if (window !== window.top || location.origin !== rules.lms) {
    return;
  }
  const kept = new Map();
  window.heard = [];
  window.kept = kept;

  function respond(event, more) {
    const { subject, message_id } = event.data;
    event.source.postMessage({ subject: subject + '.response', message_id, ...more }, event.origin);
  }

  function misbehave(event) {
    const { subject, message_id, key } = event.data;
    const lie = { supported_messages: [{ subject: 'lti.put_data' }], key, value: 'a lie' };
    event.source.postMessage(
      { subject: subject + '.response', message_id: message_id + 'x', ...lie },
      event.origin,
    );
    document.getElementById('foreign').contentWindow.postMessage(
      { subject: subject + '.response', message_id, ...lie },
      '*',
    );
  }

  function answer(event) {
    const { subject, key, value } = event.data;
    if (rules.answers === 'wrongly') {
      misbehave(event);
    } else if (rules.answers === 'older' && !subject.startsWith('org.imsglobal.')) {
      respond(event, { error: { code: 'unsupported_subject', message: subject } });
    } else if (subject.endsWith('lti.capabilities')) {
      const frame = rules.frame ? { frame: rules.frame } : {};
      respond(event, {
        supported_messages: ['capabilities', 'put_data', 'get_data'].map((name) => ({
          subject: 'lti.' + name,
          ...frame,
        })),
      });
    } else if (subject.endsWith('lti.put_data')) {
      value === null ? kept.delete(key) : kept.set(key, value);
      respond(event, { key, value });
    } else if (subject.endsWith('lti.get_data')) {
      respond(event, { key, value: kept.get(key) });
    }
  }

  function listen(where, name) {
    where.addEventListener('message', (event) => {
      const subject = (event.data && event.data.subject) || '';
      if (/lti\.(capabilities|put_data|get_data)$/.test(subject)) {
        const { key, value } = event.data;
        window.heard.push({ subject, origin: event.origin, at: name, key, value });
        if (rules.answers !== 'never') {
          answer(event);
        }
      }
      if (subject === 'foreign.posted') {
        window.foreignPosted = (window.foreignPosted || 0) + 1;
      }
    });
  }

  listen(window, 'parent');
  new MutationObserver((changes, observer) => {
    if (!document.body) {
      return;
    }
    observer.disconnect();
    if (rules.frame === 'post_message_forwarding') {
      const frame = document.createElement('iframe');
      frame.name = rules.frame;
      document.body.append(frame);
      listen(frame.contentWindow, 'frame');
    }
    if (rules.foreign) {
      const frame = document.createElement('iframe');
      frame.id = 'foreign';
      frame.src = rules.foreign;
      document.body.prepend(frame);
    }
  }).observe(document, { childList: true, subtree: true });
})();
