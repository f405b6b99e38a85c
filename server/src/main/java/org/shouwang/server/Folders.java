package org.shouwang.server;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where things lie on the disk.
 *
 * @param home the root of the project, below which packs and the web app are found
 * @param data the folder that the server owns: database, keys, first-run token
 * @param packs the policy packs
 * @param web the built web app
 */
@ConfigurationProperties("shouwang")
public record Folders(Path home, Path data, Path packs, Path web) {}
