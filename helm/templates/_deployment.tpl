{{/* One Deployment of the one image; takes a dict of root and role: engine or notifier. */}}
{{- define "placard.deployment" -}}
{{- $values := .root.Values -}}
{{- $own := index $values .role -}}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "placard.name" .root }}-{{ .role }}
  namespace: {{ .root.Release.Namespace }}
  labels:
    {{- include "placard.labels" .root | nindent 4 }}
    app.kubernetes.io/component: {{ .role }}
spec:
  replicas: {{ $own.replicas }}
  selector:
    matchLabels:
      {{- include "placard.selector" . | nindent 6 }}
  strategy:
    type: RollingUpdate
    rollingUpdate:
      maxSurge: 1
      maxUnavailable: 0
  template:
    metadata:
      labels:
        {{- include "placard.labels" .root | nindent 8 }}
        app.kubernetes.io/component: {{ .role }}
      {{- with $values.podAnnotations }}
      annotations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
    spec:
      serviceAccountName: {{ include "placard.serviceAccount" .root }}
      automountServiceAccountToken: false
      enableServiceLinks: false
      # Longer than the application takes to finish what it is doing: 10 s for each of its phases.
      terminationGracePeriodSeconds: 60
      {{- with $values.image.pullSecrets }}
      imagePullSecrets:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      securityContext:
        runAsNonRoot: true
        runAsUser: 65532
        runAsGroup: 65532
        fsGroup: 65532
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: {{ .role }}
          image: {{ include "placard.image" .root | quote }}
          imagePullPolicy: {{ $values.image.pullPolicy }}
          securityContext:
            allowPrivilegeEscalation: false
            privileged: false
            readOnlyRootFilesystem: true
            capabilities:
              drop: [ALL]
          ports:
            {{- if eq .role "engine" }}
            - name: http
              containerPort: 8080
            {{- end }}
            - name: management
              containerPort: 8081
          env:
            {{- include "placard.environment" . | nindent 12 }}
          {{- include "placard.probes" . | nindent 10 }}
          lifecycle:
            preStop:
              exec:
                # Until every proxy has heard that this pod takes no new requests.
                command: [sleep, "5"]
          resources:
            {{- toYaml $own.resources | nindent 12 }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
            {{- if $values.trust.configMap }}
            - name: trust
              mountPath: /etc/placard/trust
              readOnly: true
            {{- end }}
      volumes:
        - name: tmp
          emptyDir:
            sizeLimit: 256Mi
        {{- if $values.trust.configMap }}
        - name: trust
          configMap:
            name: {{ $values.trust.configMap }}
            items:
              - key: {{ $values.trust.key }}
                path: ca.pem
        {{- end }}
      {{- with $values.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $values.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with $values.affinity }}
      affinity:
        {{- toYaml . | nindent 8 }}
      {{- end }}
{{- end -}}

{{- define "placard.probes" -}}
startupProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 2
  # Two minutes: the first start creates all tables.
  failureThreshold: 60
livenessProbe:
  httpGet:
    path: /actuator/health/liveness
    port: management
  periodSeconds: 10
  timeoutSeconds: 3
readinessProbe:
  httpGet:
    path: /actuator/health/readiness
    port: management
  periodSeconds: 5
  timeoutSeconds: 3
{{- end -}}
