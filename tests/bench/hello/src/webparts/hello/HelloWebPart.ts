import * as React from 'react';
import * as ReactDom from 'react-dom';
import { Version } from '@microsoft/sp-core-library';
import { type IPropertyPaneConfiguration, PropertyPaneTextField } from '@microsoft/sp-property-pane';
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';
import * as strings from 'HelloWebPartStrings';
import { Hello } from './components/Hello';

interface HelloProperties {
  description: string;
}

/** Built as generators build: everything in one bundle, the property pane imported at the top. */
export default class HelloWebPart extends BaseClientSideWebPart<HelloProperties> {
  public render(): void {
    const { description } = this.properties;
    ReactDom.render(React.createElement(Hello, { description, userName: this.context.pageContext.user.displayName }), this.domElement);
  }

  protected onDispose(): void {
    ReactDom.unmountComponentAtNode(this.domElement);
  }

  protected get dataVersion(): Version {
    return Version.parse('1.0');
  }

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const field = PropertyPaneTextField('description', { label: strings.DescriptionLabel });
    return { pages: [{ header: { description: strings.PaneDescription }, groups: [{ groupName: strings.BasicGroup, groupFields: [field] }] }] };
  }
}
