package org.placard.journal;

/**
 * One step that the engine took within a command.
 *
 * @param what started, ended or cancelled
 * @param process key of the process and its version, {@code draft-submission:1}
 * @param element id of the element in the diagram; null for the process as a whole
 * @param instance id of the process instance
 * @param execution id of the execution that took the step
 */
public record EngineStep(String what, String process, String element, String instance, String execution) {}
