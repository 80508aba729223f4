import type {NewFile} from '../files/new-file.ts';

/** What runs `my-resume serve` somewhere else: systemd, Docker, Compose and Kubernetes. */
export function serveFiles(): NewFile[] {
	return [
		{path: 'Dockerfile', text: dockerfile},
		{
			path: '.dockerignore',
			text: 'node_modules/\ndist/\n.git/\n*.tgz\n**/private.y*ml\n**/private.*.y*ml\n',
		},
		{path: 'compose.yml', text: compose},
		{path: 'serve/my-resume.service', text: unit},
		{path: 'serve/my-resume.socket', text: socket},
		{path: 'serve/kubernetes.yml', text: kubernetes},
	];
}

const dockerfile = `# docker build -t my-resume . && docker run --init -p 22:2222 -p 80:8080 -v key:/data my-resume
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts && npm cache clean --force
COPY content ./content
# The host key is made here once. Keep the volume, or readers are warned of another one.
ENV XDG_DATA_HOME=/data
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 2222 8080
HEALTHCHECK CMD ["node", "-e", "fetch('http://127.0.0.1:8080/healthz').then(({ok}) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Add "--address", "ada.dev" for the name that readers type.
CMD ["node_modules/.bin/my-resume", "serve", "-c", "content"]
`;

const compose = `# docker compose up -d
services:
  resume:
    build: .
    init: true
    restart: unless-stopped
    ports:
      - '22:2222'
      - '80:8080'
    volumes:
      - key:/data
      # What changes here is read again, and nobody inside is interrupted.
      - ./content:/app/content:ro
    read_only: true
    tmpfs:
      - /tmp
    cap_drop:
      - ALL
    security_opt:
      - no-new-privileges:true
    mem_limit: 512m
    # Who is inside has ten seconds to leave.
    stop_grace_period: 15s
volumes:
  key:
`;

const unit = `# Put this package into /srv/my-resume, run npm ci there, and then:
#   sudo cp serve/my-resume.service serve/my-resume.socket /etc/systemd/system/
#   sudo systemctl enable --now my-resume
[Unit]
Description=A résumé over ssh and HTTP
Requires=my-resume.socket

[Service]
WorkingDirectory=/srv/my-resume
# Add --address ada.dev for the name that readers type. The ports are in my-resume.socket.
ExecStart=/srv/my-resume/node_modules/.bin/my-resume serve -c content
Restart=on-failure
# Who is inside has ten seconds to leave.
TimeoutStopSec=15

# A user of its own, whose only file is the host key, in /var/lib/my-resume.
DynamicUser=yes
StateDirectory=my-resume
StateDirectoryMode=0700
Environment=XDG_DATA_HOME=/var/lib
CapabilityBoundingSet=
NoNewPrivileges=yes
ProtectSystem=strict
ProtectHome=yes
PrivateTmp=yes
PrivateDevices=yes
ProtectClock=yes
ProtectHostname=yes
ProtectControlGroups=yes
ProtectKernelLogs=yes
ProtectKernelModules=yes
ProtectKernelTunables=yes
RestrictAddressFamilies=AF_INET AF_INET6 AF_UNIX
RestrictNamespaces=yes
RestrictRealtime=yes
RestrictSUIDSGID=yes
LockPersonality=yes
SystemCallArchitectures=native
SystemCallFilter=@system-service
LimitNOFILE=65536
MemoryMax=512M

[Install]
Also=my-resume.socket
WantedBy=multi-user.target
`;

const socket = `# Opened by systemd, which needs no rights of the service's own, and keeps who comes waiting while that
# starts again.
[Unit]
Description=The ports of a résumé over ssh and HTTP

[Socket]
# The first is for ssh, which may have 22 once the system's own sshd has another. The second is for HTTP.
ListenStream=2222
ListenStream=80
NoDelay=yes

[Install]
WantedBy=sockets.target
`;

const kubernetes = `# All replicas have one host key:
#   ssh-keygen -t ed25519 -N '' -f key
#   kubectl create secret generic my-resume --from-file=host-key=key
# Put the name of your image below, and then: kubectl apply -f serve/kubernetes.yml
apiVersion: apps/v1
kind: Deployment
metadata:
  name: my-resume
spec:
  replicas: 2
  selector:
    matchLabels:
      app: my-resume
  template:
    metadata:
      labels:
        app: my-resume
    spec:
      # Who is inside has ten seconds to leave.
      terminationGracePeriodSeconds: 15
      automountServiceAccountToken: false
      securityContext:
        runAsNonRoot: true
        runAsUser: 1000
        seccompProfile:
          type: RuntimeDefault
      containers:
        - name: my-resume
          image: registry.example/my-resume:latest
          env:
            - name: MY_RESUME_HOST_KEY
              valueFrom:
                secretKeyRef:
                  name: my-resume
                  key: host-key
          ports:
            - name: ssh
              containerPort: 2222
            - name: http
              containerPort: 8080
          readinessProbe:
            httpGet:
              path: /healthz
              port: http
          livenessProbe:
            httpGet:
              path: /healthz
              port: http
            periodSeconds: 30
            timeoutSeconds: 5
          resources:
            requests:
              cpu: 100m
              memory: 256Mi
            limits:
              memory: 512Mi
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
          volumeMounts:
            - name: tmp
              mountPath: /tmp
      volumes:
        - name: tmp
          emptyDir: {}
---
apiVersion: v1
kind: Service
metadata:
  name: my-resume
spec:
  type: LoadBalancer
  selector:
    app: my-resume
  ports:
    - name: ssh
      port: 22
      targetPort: ssh
    - name: http
      port: 80
      targetPort: http
`;
