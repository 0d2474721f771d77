package org.placard.lifecycle;

import java.util.List;

/**
 * Something that a person can do, as one diagram draws it: a user task, an event that catches a message whose property
 * {@code groups} says who sends it, or what the property {@code offers} says can be done while the token waits there.
 *
 * @param id of the user task, name of the message, or of what is offered
 * @param element where the token waits for it, or what catches the message
 * @param groups who may: secretariat, delegation, president
 * @param begins whether the message begins a process instead of coming to one that runs
 */
record DrawnAct(String id, String element, List<String> groups, boolean begins) {}
