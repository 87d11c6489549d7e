/*
 * Answers lti.capabilities, lti.put_data and lti.get_data (LTI Client Side postMessages 0.1 and its
 * storage) and reports each message to the platform, which checks it. Where this window has another
 * origin than the authorization endpoint, it answers nothing: a careful tool's messages never come.
 */
(function () {
  'use strict';
  var me = document.currentScript.dataset;
  var kept = {};

  function report(event, data) {
    fetch('/storage/seen', {
      method: 'POST',
      keepalive: true,
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({
        window: me.role,
        here: location.origin,
        from: event.origin,
        subject: data.subject,
        withId: typeof data.message_id === 'string' && data.message_id !== '',
        key: typeof data.key === 'string' ? data.key : '',
        value: data.value === null ? 'null' : typeof data.value
      })
    });
  }

  function supported() {
    var frame = me.frame ? {frame: me.frame} : {};
    return ['lti.capabilities', 'lti.put_data', 'lti.get_data'].map(function (subject) {
      return Object.assign({subject: subject}, subject === 'lti.capabilities' ? {} : frame);
    });
  }

  function fault(data) {
    if (typeof data.message_id !== 'string') {
      return {code: 'bad_request', message: 'message_id is missing'};
    }
    if (data.subject !== 'lti.capabilities' && typeof data.key !== 'string') {
      return {code: 'bad_request', message: 'key is missing'};
    }
    if (data.subject === 'lti.put_data' && data.value !== null && typeof data.value !== 'string') {
      return {code: 'bad_request', message: 'value is no text'};
    }
    return null;
  }

  /* What one origin puts, another never gets. */
  function answer(event, data) {
    var reply = {subject: data.subject + '.response', message_id: data.message_id};
    var place = JSON.stringify([event.origin, data.key]);
    var error = fault(data);
    if (error) {
      reply.error = error;
    } else if (data.subject === 'lti.capabilities') {
      reply.supported_messages = supported();
    } else if (data.subject === 'lti.put_data') {
      if (data.value === null) {
        delete kept[place];
      } else {
        kept[place] = data.value;
      }
      reply.key = data.key;
      reply.value = data.value;
    } else {
      reply.key = data.key;
      reply.value = Object.prototype.hasOwnProperty.call(kept, place) ? kept[place] : null;
    }
    return reply;
  }

  function forged(reply, changes) {
    return Object.assign({}, reply, {value: 'forged', supported_messages: []}, changes);
  }

  /* The truth waits for the impostor, whose frame may still be loading. */
  function confuse(event, reply) {
    var page = me.role === 'frame' ? window.parent : window;
    var id = String(Math.random());
    event.source.postMessage(forged(reply, {message_id: 'of-another-message'}), event.origin);
    var asking = setInterval(function () {
      page.frames['impostor'].postMessage({forge: forged(reply, {}), id: id}, me.wrong);
    }, 50);
    window.addEventListener('message', function told(answered) {
      if (answered.origin === me.wrong && answered.data && answered.data.forged === id) {
        clearInterval(asking);
        window.removeEventListener('message', told);
        setTimeout(function () { event.source.postMessage(reply, event.origin); }, 100);
      }
    });
  }

  function mine(subject) {
    return me.answers === 'all' || (me.answers === 'capabilities' && subject === 'lti.capabilities');
  }

  window.addEventListener('message', function (event) {
    var data = event.data;
    if (me.role === 'impostor') {
      if (data && data.forge && event.origin === me.right) {
        window.parent.frames['tool-frame'].postMessage(data.forge, '*');
        event.source.postMessage({forged: data.id}, event.origin);
      }
      return;
    }
    if (!data || typeof data !== 'object'
        || !/^lti\.(capabilities|put_data|get_data)$/.test(String(data.subject))) {
      return;
    }
    report(event, data);
    var answering = me.mode === 'answering' || me.mode === 'confused';
    if (!answering || location.origin !== me.right || !mine(data.subject) || !event.source) {
      return;
    }
    var reply = answer(event, data);
    if (me.mode === 'confused') {
      confuse(event, reply);
    } else {
      event.source.postMessage(reply, event.origin);
    }
  });
})();
