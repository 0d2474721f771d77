package org.placard.lifecycle;

import java.util.List;

/** What a file waits for. The messages of a refusal put it into words. */
public record StepNames(List<StepName> steps) {}
