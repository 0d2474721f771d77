const { is } = require('bpmnlint-utils');

/** A user task that names no group would wait for ever without anyone seeing it. */
module.exports = () => ({
  check(node, reporter) {
    if (is(node, 'bpmn:UserTask') && !node.get('camunda:candidateGroups')) {
      reporter.report(node.id, 'Nobody is named who may do this', ['camunda:candidateGroups']);
    }
  },
});
