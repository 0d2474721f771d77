import BaseViewer from 'bpmn-js/lib/BaseViewer';
import core from 'bpmn-js/lib/core';
import overlays from 'diagram-js/lib/features/overlays';
import translate from 'diagram-js/lib/i18n/translate';

/** A picture to look at: nothing in it can be selected, dragged or zoomed, so that it never takes the page's wheel. */
export async function draw(place, xml) {
  const viewer = new BaseViewer({
    container: place,
    additionalModules: [core, overlays, translate],
    bpmnRenderer: {
      defaultFillColor: 'var(--diagram-paper, #fff)',
      defaultStrokeColor: 'var(--diagram-line, #22242a)',
      defaultLabelColor: 'var(--diagram-text, #22242a)',
    },
  });
  await viewer.importXML(xml);
  return viewer;
}
