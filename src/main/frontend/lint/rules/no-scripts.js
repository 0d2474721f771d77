const { is } = require('bpmnlint-utils');

/** Work is done by named beans that have tests of their own, never by text inside a diagram. */
module.exports = () => ({
  check(node, reporter) {
    const extensions = node.extensionElements?.values || [];
    const script = is(node, 'bpmn:ScriptTask') || extensions.some((value) => value.$type === 'camunda:script');
    if (script || node.get?.('camunda:class') || node.get?.('camunda:expression')) {
      reporter.report(node.id, 'Only delegate expressions may do work');
    }
  },
});
