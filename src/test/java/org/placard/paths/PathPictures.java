package org.placard.paths;

import java.util.Collection;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The diagrams as one page: what was passed is drawn in green, what never was in red. */
final class PathPictures {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><title>Paths passed in the tests</title><style>
            body { font-family: sans-serif } svg { max-width: 100%%; height: auto; border: 1px solid #ccc }
            .yes { stroke: #1a7f37; fill: none } .no { stroke: #cf222e; fill: none; stroke-width: 3 }
            text { font-size: 11px; text-anchor: middle }
            </style></head><body><h1>Paths passed in the tests</h1>
            %s</body></html>
            """;

    private PathPictures() {}

    static String page(PathReport report) {
        return PAGE.formatted(
                report.diagrams().stream().map(PathPictures::picture).collect(Collectors.joining()));
    }

    private static String picture(PathReport.Traced diagram) {
        Collection<BpmnShape> shapes = diagram.model().getModelElementsByType(BpmnShape.class);
        double width = shapes.stream()
                .mapToDouble(
                        shape -> shape.getBounds().getX() + shape.getBounds().getWidth())
                .max()
                .orElse(0);
        double height = shapes.stream()
                .mapToDouble(
                        shape -> shape.getBounds().getY() + shape.getBounds().getHeight())
                .max()
                .orElse(0);
        String lines = diagram.model().getModelElementsByType(BpmnEdge.class).stream()
                .map(edge -> line(diagram, edge))
                .collect(Collectors.joining());
        return "<h2>%s</h2><svg viewBox=\"0 0 %.0f %.0f\" width=\"%.0f\">%s%s</svg>\n"
                .formatted(
                        diagram.process(),
                        width + 60,
                        height + 40,
                        width + 60,
                        shapes.stream().map(shape -> box(diagram, shape)).collect(Collectors.joining()),
                        lines);
    }

    private static String box(PathReport.Traced diagram, BpmnShape shape) {
        if (!(shape.getBpmnElement() instanceof FlowNode node)) {
            return "";
        }
        Bounds at = shape.getBounds();
        boolean round = at.getWidth() < 40;
        return "<rect x=\"%.0f\" y=\"%.0f\" width=\"%.0f\" height=\"%.0f\" rx=\"%d\" class=\"%s\"/><text x=\"%.0f\" y=\"%.0f\">%s</text>"
                .formatted(
                        at.getX(),
                        at.getY(),
                        at.getWidth(),
                        at.getHeight(),
                        round ? 18 : 8,
                        mark(diagram, node),
                        at.getX() + at.getWidth() / 2,
                        at.getY() + (at.getHeight() > 150 ? 14 : round ? at.getHeight() + 14 : at.getHeight() / 2),
                        node.getId());
    }

    private static String line(PathReport.Traced diagram, BpmnEdge edge) {
        if (!(edge.getBpmnElement() instanceof FlowElement flow)) {
            return "";
        }
        String points = edge.getWaypoints().stream().map(PathPictures::point).collect(Collectors.joining(" "));
        return "<polyline points=\"%s\" class=\"%s\"/>".formatted(points, mark(diagram, flow));
    }

    private static String point(Waypoint at) {
        return "%.0f,%.0f".formatted(at.getX(), at.getY());
    }

    private static String mark(PathReport.Traced diagram, FlowElement element) {
        return diagram.passed(element) ? "yes" : "no";
    }
}
