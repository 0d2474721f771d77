const { is } = require('bpmnlint-utils');

/** The stock rule lets the default way of a choice go without a name; a reader of the picture needs it too. */
module.exports = () => ({
  check(node, reporter) {
    const choice = is(node, 'bpmn:ExclusiveGateway') && (node.outgoing || []).length > 1;
    if (!choice) {
      return;
    }
    node.outgoing
      .filter((flow) => !flow.name)
      .forEach((flow) => reporter.report(flow.id, 'A way out of a choice has no name', ['name']));
  },
});
